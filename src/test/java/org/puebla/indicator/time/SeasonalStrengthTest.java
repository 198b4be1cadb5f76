package org.puebla.indicator.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.puebla.indicator.ResultRow;
import org.puebla.indicator.SeriesExamples;
import org.puebla.indicator.Written;
import org.puebla.indicator.run.Computed;

class SeasonalStrengthTest {

  @Test
  void isThePagesWorkedExample() {
    ResultRow row = arrivals(SeriesExamples.seasonal()).only();

    assertThat(row.<Double>getAs("obs_value")).isCloseTo(1, within(1e-9));
    assertThat(row.<String>getAs("time_period")).isEqualTo("2018-01-01/P36M");
    assertThat(row.<String>getAs("freq")).isEqualTo("M");
    assertThat(row.<Long>getAs("n_obs")).isEqualTo(36);
  }

  @Test
  void isNotKnownWhereAMonthIsMissing() {
    Written whole = SeriesExamples.seasonal();
    Written gap = new Written(whole.table(), new ArrayList<>(whole.rows()));
    gap.rows().remove(13);

    ResultRow row = arrivals(gap).only();

    assertThat(row.<Double>getAs("obs_value")).isNull();
    assertThat(row.<String>getAs("obs_status")).isEqualTo("O");
  }

  @Test
  void saysNothingOfLessThanTwoYears() {
    Written whole = SeriesExamples.seasonal();

    assertThat(arrivals(new Written(whole.table(), whole.rows().subList(0, 23))).rows()).isEmpty();
  }

  private static Computed arrivals(Written flows) {
    return Computed.of(new SeasonalStrength(), flows).where("ref_area", "MEX");
  }
}
