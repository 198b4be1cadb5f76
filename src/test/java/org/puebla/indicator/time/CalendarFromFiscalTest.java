package org.puebla.indicator.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.puebla.indicator.ResultRow;
import org.puebla.indicator.SeriesExamples;
import org.puebla.indicator.run.Computed;

class CalendarFromFiscalTest {

  @Test
  void isThePagesWorkedExample() {
    ResultRow row =
        Computed.of(new CalendarFromFiscal(), SeriesExamples.fiscal())
            .where("ref_area", "USA")
            .only();

    assertThat(row.<Double>getAs("obs_value")).isCloseTo(1100, within(1e-12));
    assertThat(row.<Double>getAs("obs_low")).isZero();
    assertThat(row.<Double>getAs("obs_high")).isEqualTo(2000);
    assertThat(row.<String>getAs("obs_status")).isEqualTo("E");
    assertThat(row.<String>getAs("time_period")).isEqualTo("2019");
    assertThat(row.<String>getAs("period_basis")).isEqualTo("CAL");
  }

  @Test
  void isExactWhereMonthsAreCounted() {
    Computed years =
        Computed.of(new CalendarFromFiscal(), SeriesExamples.halfYears()).where("ref_area", "MEX");

    assertThat(years.rows()).hasSize(3);
    ResultRow row = years.where("time_period", "2019").only();
    assertThat(row.<Double>getAs("obs_value")).isEqualTo(6 * 250.0);
    assertThat(row.<Double>getAs("obs_low")).isEqualTo(1500);
    assertThat(row.<String>getAs("obs_status")).isEqualTo("A");
  }
}
