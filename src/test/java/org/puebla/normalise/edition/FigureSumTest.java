package org.puebla.normalise.edition;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.puebla.table.TableSchema;
import org.puebla.table.Tables;

class FigureSumTest {

  private static final TableSchema FLOWS = Tables.FLOWS;

  /** IRCC, January 2022: the Azores {@code --}, which is 0 to 5, and Portugal 65 rounded to 5. */
  @Test
  void aPrintedFigureSurvivesAWithheldNeighbour() {
    Object[] sum = row(null, 0.0, 5.0, "Q", "--");

    new FigureSum(FLOWS).add(sum, row(65.0, 62.5, 67.5, "A", "65"));

    assertThat(in(sum, "obs_value")).isEqualTo(65.0);
    assertThat(in(sum, "obs_low")).isEqualTo(62.5);
    assertThat(in(sum, "obs_high")).isEqualTo(72.5);
    assertThat(in(sum, "obs_status")).isEqualTo("Q");
    assertThat(in(sum, "raw_value")).isEqualTo("-- + 65");
  }

  @Test
  void whatIsCertainOfAWithheldFigureCounts() {
    Object[] sum = row(20.0, 20.0, 20.0, "A", "20");

    new FigureSum(FLOWS).add(sum, row(null, 1.0, 4.0, "Q", "<5"));

    assertThat(in(sum, "obs_value")).isEqualTo(21.0);
    assertThat(in(sum, "obs_low")).isEqualTo(21.0);
    assertThat(in(sum, "obs_high")).isEqualTo(24.0);
  }

  @Test
  void whatNobodyPrintsIsNoFigure() {
    Object[] sum = row(null, 0.0, 5.0, "Q", "--");

    new FigureSum(FLOWS).add(sum, row(null, 0.0, 5.0, "Q", "--"));

    assertThat(in(sum, "obs_value")).isNull();
    assertThat(in(sum, "obs_high")).isEqualTo(10.0);
  }

  @Test
  void aFigureWithoutBoundsLeavesTheSumWithoutThem() {
    Object[] sum = row(3.0, null, null, "E", "3");

    new FigureSum(FLOWS).add(sum, row(4.0, 4.0, 4.0, "A", "4"));

    assertThat(in(sum, "obs_value")).isEqualTo(7.0);
    assertThat(in(sum, "obs_low")).isNull();
    assertThat(in(sum, "obs_high")).isNull();
  }

  private static Object[] row(
      @Nullable Double value,
      @Nullable Double low,
      @Nullable Double high,
      String status,
      String printed) {
    @Nullable Object[] row = new Object[FLOWS.columns().size()];
    row[FLOWS.position("obs_value")] = value;
    row[FLOWS.position("obs_low")] = low;
    row[FLOWS.position("obs_high")] = high;
    row[FLOWS.position("obs_status")] = status;
    row[FLOWS.position("raw_value")] = printed;
    row[FLOWS.position("source_locator")] = "line 2";
    return row;
  }

  private static @Nullable Object in(Object[] row, String column) {
    return row[FLOWS.position(column)];
  }
}
