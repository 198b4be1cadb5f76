package org.puebla.indicator;

import java.util.HexFormat;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.puebla.indicator.counts.cell.CountingBasis;
import org.puebla.indicator.counts.cell.MatrixKey;
import org.puebla.indicator.counts.figure.Evidence;
import org.puebla.indicator.counts.figure.Figure;
import org.puebla.table.RowForm;
import org.puebla.table.Tables;

/** Sets the figures of one indicator into rows of the {@code indicators} table. */
public final class Results {

  private record Said(Definition indicator, Subject subject, MatrixKey matrix, Figure figure) {

    CountingBasis basis() {
      return matrix.series().basis();
    }

    Evidence evidence() {
      return figure.evidence();
    }
  }

  private static final RowForm<Said> FORM =
      RowForm.<Said>of(Tables.INDICATORS)
          .text("indicator", said -> said.indicator.id().text())
          .text("ref_area", said -> said.subject.area())
          .text("origin", said -> said.subject.origin())
          .text("destination", said -> said.subject.destination())
          .text("origin_basis", said -> said.basis().originBasis())
          .text("measure", said -> said.basis().measure())
          .text("stat_unit", said -> said.basis().unit())
          .text("duration", said -> said.basis().duration())
          .always("legal_status", "_T")
          .always("reason", "_T")
          .text("sex", said -> said.matrix.sex())
          .text("age", said -> said.matrix.age())
          .always("accompaniment", "_T")
          .text("freq", said -> said.matrix.moment().frequency())
          .text("time_period", said -> said.matrix.moment().period())
          .text("period_basis", said -> said.basis().periodBasis())
          .text("source_id", said -> said.basis().source())
          .number("obs_value", said -> said.figure.value())
          .number("obs_low", said -> said.figure.low())
          .number("obs_high", said -> said.figure.high())
          .text("unit_measure", said -> said.indicator.unit().code().orElse(said.basis().unit()))
          .text("obs_status", said -> said.evidence().status().code())
          .number("coverage", said -> said.evidence().coverage())
          .count("n_obs", said -> said.evidence().cells())
          .text("formula", said -> said.indicator.formula())
          .text("inputs", said -> HexFormat.of().toHexDigits(said.evidence().digest()))
          .complete();

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
    rows.accept(FORM.row(new Said(indicator, subject, matrix, figure)));
  }
}
