package org.puebla.indicator.cause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.puebla.indicator.CauseExamples;
import org.puebla.indicator.ResultRow;
import org.puebla.indicator.run.Computed;

/** The worked examples of the pages of causes that lie between an origin and a destination. */
class CauseGapTest {

  @ParameterizedTest
  @CsvSource({
    "income-ratio, 2019, 1.0986122886681098",
    "growth-gap, 2020, 2",
    "unemployment-gap, 2020, 0.2"
  })
  void isThePagesWorkedExample(String id, String year, double value) {
    Computed gaps = CauseExamples.of(id).where("time_period", year);
    assertThat(gaps.byCorridor().get("MEX-USA")).isCloseTo(value, within(1e-9));
    assertThat(gaps.byCorridor().get("USA-MEX")).isCloseTo(-value, within(1e-9));
  }

  /** Of Mexico a figure was read, of Guatemala and Honduras none. */
  @Test
  void pairsWithoutAFigureSayWhatWasRead() {
    Computed gaps = CauseExamples.of("unemployment-gap").where("time_period", "2020");
    ResultRow one = gaps.where("origin", "MEX", "destination", "GTM").only();
    assertThat(one.<Double>getAs("obs_value")).isNull();
    assertThat(one.<String>getAs("obs_status")).isEqualTo("O");
    assertThat(one.<Long>getAs("n_obs")).isEqualTo(1);
    ResultRow neither = gaps.where("origin", "HND", "destination", "GTM").only();
    assertThat(neither.<Long>getAs("n_obs")).isZero();
  }
}
