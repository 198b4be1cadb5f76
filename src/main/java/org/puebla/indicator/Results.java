package org.puebla.indicator;

import java.util.HexFormat;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.puebla.indicator.counts.cell.CountingBasis;
import org.puebla.indicator.counts.cell.MatrixKey;
import org.puebla.indicator.counts.figure.Figure;
import org.puebla.table.TableSchema;
import org.puebla.table.Tables;

/** Sets the figures of one indicator into rows of the {@code indicators} table. */
public final class Results {

  private static final TableSchema TABLE = Tables.INDICATORS;

  private final Definition indicator;
  private final Consumer<@Nullable Object[]> rows;

  /**
   * @param rows takes each row, values in the order of the table
   */
  public Results(Definition indicator, Consumer<@Nullable Object[]> rows) {
    this.indicator = indicator;
    this.rows = rows;
  }

  /**
   * @param matrix which counts the figure was made from
   */
  public void add(Subject subject, MatrixKey matrix, Figure figure) {
    @Nullable Object[] row = new Object[TABLE.columns().size()];
    for (int at = 0; at < row.length; at++) {
      row[at] = value(TABLE.columns().get(at).name(), subject, matrix, figure);
    }
    rows.accept(row);
  }

  private @Nullable Object value(String column, Subject subject, MatrixKey matrix, Figure figure) {
    CountingBasis basis = matrix.series().basis();
    return switch (column) {
      case "indicator" -> indicator.id().text();
      case "ref_area" -> subject.area();
      case "origin" -> subject.origin();
      case "destination" -> subject.destination();
      case "origin_basis" -> basis.originBasis();
      case "measure" -> basis.measure();
      case "stat_unit" -> basis.unit();
      case "duration" -> basis.duration();
      case "legal_status", "reason", "accompaniment" -> "_T";
      case "sex" -> matrix.sex();
      case "age" -> matrix.age();
      case "freq" -> matrix.moment().frequency();
      case "time_period" -> matrix.moment().period();
      case "period_basis" -> basis.periodBasis();
      case "source_id" -> basis.source();
      case "obs_value" -> finite(figure.value());
      case "obs_low" -> finite(figure.low());
      case "obs_high" -> finite(figure.high());
      case "unit_measure" -> indicator.unit().code().orElse(basis.unit());
      case "obs_status" -> figure.evidence().status().code();
      case "coverage" -> figure.evidence().coverage();
      case "n_obs" -> figure.evidence().cells();
      case "formula" -> indicator.formula();
      case "inputs" -> HexFormat.of().toHexDigits(figure.evidence().digest());
      default -> throw new IllegalStateException("no value for " + column);
    };
  }

  private static @Nullable Double finite(double number) {
    return Double.isFinite(number) ? number : null;
  }
}
