package org.puebla.indicator.asylum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.puebla.indicator.FourCountries;
import org.puebla.indicator.Written;
import org.puebla.indicator.run.Computed;

class InternallyDisplacedTest {

  @Test
  void isThePagesWorkedExample() {
    Computed computed =
        Computed.of(
            new InternallyDisplaced(),
            Written.stocks(
                """
                origin destination measure period_basis obs_value
                GTM    GTM         IDS     EOP          300
                GTM    MEX         IDS     EOP          0
                """),
            Written.population(FourCountries.POPULATION));
    assertThat(computed.values()).doesNotContainKey("MEX");
    assertThat(computed.values().get("GTM")).isCloseTo(1e5 * 300 / 700, within(1e-9));
  }
}
