package org.puebla.indicator.time;

import static org.assertj.core.api.Assertions.assertThat;

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

    assertThat(row.<Double>getAs("obs_value")).isEqualTo(0.9874);
    assertThat(row.<String>getAs("time_period")).isEqualTo("1949-01-01/P144M");
    assertThat(row.<String>getAs("freq")).isEqualTo("M");
    assertThat(row.<Long>getAs("n_obs")).isEqualTo(144);
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
  void saysNothingOfLessThanThreeYears() {
    Written whole = SeriesExamples.seasonal();

    assertThat(arrivals(new Written(whole.table(), whole.rows().subList(0, 35))).rows()).isEmpty();
  }

  @Test
  void isNotKnownWhereNoModelDescribesTheMonths() {
    ResultRow row = arrivals(SeriesExamples.halfYears()).only();

    assertThat(row.<Double>getAs("obs_value")).isNull();
    assertThat(row.<String>getAs("obs_status")).isEqualTo("O");
  }

  private static Computed arrivals(Written flows) {
    return Computed.of(new SeasonalStrength(), flows).where("ref_area", "MEX");
  }
}
