package org.puebla.indicator;

import java.util.List;
import org.puebla.table.TableSchema;
import org.puebla.table.Tables;

/**
 * The share of moves that other moves do not undo (Shryock and Siegel 1976). See
 * docs/indicators/migration-effectiveness.md.
 */
final class MigrationEffectiveness implements Indicator {

  @Override
  public IndicatorId id() {
    return IndicatorId.of("migration-effectiveness");
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
    return Unit.PERCENT;
  }

  @Override
  public TableRows compute(IndicatorTables tables) {
    Figure share = SystemFigures.redistribution().asShareOf(SystemFigures.moves());
    return ResultRows.ofSystem().of(this, tables.systems(), share);
  }
}
