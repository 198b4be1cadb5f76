package org.puebla.indicator.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.puebla.indicator.FourCountries;
import org.puebla.indicator.ResultRow;
import org.puebla.indicator.Written;
import org.puebla.indicator.run.Computed;
import org.puebla.indicator.run.Indicators;

/** The worked examples of the pages of all indices of the areas of a system. */
class FlowAreaIndexTest {

  @ParameterizedTest
  @CsvSource({
    "gini-in, GTM, 0.5",
    "gini-out, MEX, 1",
    "component-origin, GTM, 0.4",
    "component-destination, SLV, 0.5"
  })
  void isThePagesWorkedExample(String id, String area, double value) {
    Computed computed = FourCountries.of(Indicators.find(id).orElseThrow());
    assertThat(computed.values().get(area)).isCloseTo(value, within(1e-12));
    ResultRow row = computed.where("ref_area", area).only();
    assertThat(row.<Double>getAs("obs_low")).isCloseTo(value, within(1e-12));
  }

  @Test
  void isNotKnownOfAnAreaToWhichNobodyCame() {
    Computed computed = FourCountries.of(Indicators.find("gini-in").orElseThrow());
    ResultRow row = computed.where("ref_area", "HND").only();
    assertThat(row.<Double>getAs("obs_value")).isNull();
  }

  @Test
  void boundsAreTheWholeRangeWhereAFlowIsNotExact() {
    String flows = FourCountries.FLOWS.replace("SLV MEX 10", "SLV MEX .");
    Computed computed =
        Computed.of(
            Indicators.find("component-origin").orElseThrow(),
            Written.flows(flows),
            Written.population(FourCountries.POPULATION));
    ResultRow row = computed.where("ref_area", "GTM").only();
    assertThat(row.<Double>getAs("obs_low")).isZero();
    assertThat(row.<Double>getAs("obs_high")).isEqualTo(1);
  }
}
