package org.puebla.indicator.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.puebla.indicator.ResultRow;
import org.puebla.indicator.SeriesExamples;
import org.puebla.indicator.run.Computed;

class StructuralBreakTest {

  @Test
  void isThePagesWorkedExample() {
    ResultRow row =
        Computed.of(new StructuralBreak(), SeriesExamples.stepping())
            .where("ref_area", "MEX")
            .only();

    assertThat(row.<String>getAs("time_period")).isEqualTo("2020-01");
    assertThat(row.<Double>getAs("obs_value")).isEqualTo(100.4);
    assertThat(row.<String>getAs("unit_measure")).isEqualTo("PT");
  }

  @Test
  void hasNoRowWhereTheLevelStays() {
    assertThat(Computed.of(new StructuralBreak(), SeriesExamples.seasonal()).rows()).isEmpty();
  }
}
