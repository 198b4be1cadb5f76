package org.puebla.indicator.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.puebla.indicator.AgeExamples;
import org.puebla.indicator.Written;
import org.puebla.indicator.run.Computed;
import org.puebla.indicator.run.Indicators;

/** The worked examples of the pages of ages. */
class AgeMeasureTest {

  @ParameterizedTest
  @CsvSource({
    "age-gmr, 1.225",
    "age-peak, 22.5",
    "age-peak-share, 59.183673469387756",
    "age-murc, 0.005",
    "age-mdrc, 0.004",
    "age-asymmetry, 1.25"
  })
  void profilesAreThePagesWorkedExample(String id, double value) {
    assertThat(value(id, AgeExamples.arrivals())).isCloseTo(value, within(1e-9));
  }

  @ParameterizedTest
  @CsvSource({
    "rogers-castro-peaking, 20, 0.01",
    "rogers-castro-child-dependency, 0.333333, 0.001",
    "rogers-castro-labour-asymmetry, 4, 0.01",
    "rogers-castro-regularity, 1, 0.01"
  })
  void schedulesAreThePagesWorkedExample(String id, double value, double tolerance) {
    assertThat(value(id, AgeExamples.ofTheFundamentalSchedule()))
        .isCloseTo(value, within(tolerance));
  }

  @Test
  void aGapInTheAgesSaysNothing() {
    Written flows =
        Written.flows(
            """
            ref_area destination origin age   obs_value
            BLZ      BLZ         MEX    Y0T4  5
            BLZ      BLZ         MEX    Y10T14 5
            """);
    assertThat(
            Computed.of(Indicators.find("age-gmr").orElseThrow(), flows, AgeExamples.population())
                .rows())
        .isEmpty();
  }

  private static double value(String id, Written flows) {
    return Computed.of(Indicators.find(id).orElseThrow(), flows, AgeExamples.population())
        .only()
        .<Double>getAs("obs_value");
  }
}
