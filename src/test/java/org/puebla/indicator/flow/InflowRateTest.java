package org.puebla.indicator.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.puebla.indicator.FourCountries;
import org.puebla.indicator.ResultRow;
import org.puebla.indicator.Written;
import org.puebla.indicator.run.Computed;

class InflowRateTest {

  @Test
  void hasNoUpperBoundWhereThePopulationMayBeNought() {
    ResultRow rate =
        Computed.of(
                new InflowRate(),
                Written.flows("origin destination obs_value\nMEX GTM 10"),
                Written.population(
                    "ref_area time_period obs_value obs_low obs_high\nGTM 2020 4 0 8"))
            .only();

    assertThat(rate.<Double>getAs("obs_value")).isEqualTo(2500);
    assertThat(rate.<Double>getAs("obs_low")).isEqualTo(1250);
    assertThat(rate.<Double>getAs("obs_high")).isNull();
  }

  @Test
  void isThePagesWorkedExample() {
    assertThat(FourCountries.of(new InflowRate()).values())
        .isEqualTo(
            Map.of(
                "MEX", 1000.0 * 55 / 1157.5,
                "GTM", 1000.0 * 20 / 700,
                "SLV", 1000.0 * 75 / 907.5,
                "HND", 1000.0 * 0 / 235));
  }
}
