package org.puebla.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.puebla.indicator.flow.InflowRate;
import org.puebla.indicator.run.Computed;

class PopulationRulesTest {

  private static final String FLOWS =
      """
      origin destination sex time_period obs_value
      MEX    USA         F   2019        1
      MEX    USA         M   2019        3
      MEX    USA         F   2021        1
      """;

  @Test
  void isReadOffTheLineBetweenPublishedYearsAndNotBeyond() {
    Computed rate =
        rate(
            """
            ref_area time_period obs_value
            USA      2015        1000
            USA      2020        2000
            """);
    assertThat(rate.where("sex", "_T", "time_period", "2019").values())
        .isEqualTo(Map.of("USA", 1000.0 * 4 / 1800));
    assertThat(rate.where("time_period", "2019").only().<String>getAs("obs_status")).isEqualTo("E");
    assertThat(rate.where("time_period", "2021").rows()).isEmpty();
  }

  @Test
  void isTheSumOfBothSexesAndAllAges() {
    Computed rate =
        rate(
            """
            ref_area sex age    time_period obs_value
            USA      F   Y_LT15 2019        100
            USA      F   Y15T64 2019        300
            USA      F   Y_GE65 2019        100
            USA      M   Y_LT15 2019        100
            USA      M   Y15T64 2019        300
            USA      M   Y_GE65 2019        100
            """);
    assertThat(rate.where("sex", "_T").values()).isEqualTo(Map.of("USA", 4.0));
    assertThat(rate.where("sex", "F").values()).isEqualTo(Map.of("USA", 2.0));
    assertThat(rate.where("sex", "_T").only().<Long>getAs("n_obs")).isEqualTo(8);
  }

  @Test
  void isNotFormedFromHalfOfThePeople() {
    Computed rate =
        rate(
            """
            ref_area sex age    time_period obs_value
            USA      F   _T     2019        100
            USA      M   Y15T64 2019        300
            """);
    assertThat(rate.where("sex", "_T").rows()).isEmpty();
    assertThat(rate.where("sex", "M").rows()).isEmpty();
    assertThat(rate.where("sex", "F").values()).isEqualTo(Map.of("USA", 10.0));
  }

  @Test
  void comesFromOneSourceThatReachesFurthest() {
    Computed rate =
        rate(
            """
            source_id ref_area time_period obs_value
            b-old     USA      2019        100
            c-new     USA      2019        1000
            c-new     USA      2020        1000
            a-new     USA      2018        500
            a-new     USA      2020        500
            """);
    assertThat(rate.where("sex", "_T").values()).isEqualTo(Map.of("USA", 8.0));
  }

  private static Computed rate(String population) {
    return Computed.of(new InflowRate(), Written.flows(FLOWS), Written.population(population));
  }
}
