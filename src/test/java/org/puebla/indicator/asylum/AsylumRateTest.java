package org.puebla.indicator.asylum;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.puebla.indicator.FourCountries;
import org.puebla.indicator.Written;
import org.puebla.indicator.run.Computed;

class AsylumRateTest {

  @Test
  void isThePagesWorkedExample() {
    Written claims = Written.flows(FourCountries.FLOWS, "measure", "ASA");
    Computed computed =
        Computed.of(new AsylumRate(), claims, Written.population(FourCountries.POPULATION));
    assertThat(computed.values()).containsEntry("MEX", 100_000 * 55 / 1157.5);
    assertThat(FourCountries.of(new AsylumRate()).rows()).isEmpty();
  }
}
