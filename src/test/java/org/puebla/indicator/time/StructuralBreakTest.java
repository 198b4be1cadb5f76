package org.puebla.indicator.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.puebla.indicator.ResultRow;
import org.puebla.indicator.SeriesExamples;
import org.puebla.indicator.run.Computed;

class StructuralBreakTest {

  /** The sums of squares of the page are those of StructuralBreaksTest. */
  @Test
  void isThePagesWorkedExample() {
    ResultRow row =
        Computed.of(new StructuralBreak(), SeriesExamples.stepping())
            .where("ref_area", "MEX")
            .only();

    assertThat(row.<String>getAs("time_period")).isEqualTo("2020-01");
    assertThat(row.<Double>getAs("obs_value")).isCloseTo(100, within(2.0));
    assertThat(row.<String>getAs("unit_measure")).isEqualTo("PT");
  }

  @Test
  void hasNoRowWhereTheLevelStays() {
    assertThat(Computed.of(new StructuralBreak(), SeriesExamples.seasonal()).rows()).isEmpty();
  }
}
