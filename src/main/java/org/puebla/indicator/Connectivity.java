package org.puebla.indicator;

import java.util.List;
import org.puebla.table.TableSchema;
import org.puebla.table.Tables;

/**
 * The share of possible corridors that somebody used (Bell et al. 2002). See
 * docs/indicators/connectivity.md.
 */
final class Connectivity implements Indicator {

  @Override
  public IndicatorId id() {
    return IndicatorId.of("connectivity");
  }

  @Override
  public int version() {
    return 1;
  }

  @Override
  public List<TableSchema> inputs() {
    return List.of(Tables.FLOWS);
  }

  @Override
  public Unit unit() {
    return Unit.RATIO;
  }

  @Override
  public TableRows compute(IndicatorTables tables) {
    Figure share = SystemFigures.corridorsUsed().dividedBy(SystemFigures.corridors());
    return ResultRows.ofSystem().of(this, tables.systems(), share);
  }
}
