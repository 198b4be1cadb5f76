package org.puebla.indicator.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.puebla.indicator.FourCountries;
import org.puebla.indicator.Written;
import org.puebla.indicator.run.Computed;

class ForeignBornShareTest {

  @Test
  void isThePagesWorkedExample() {
    Computed computed =
        Computed.of(
            new ForeignBornShare(),
            Written.stocks(
                """
                origin destination measure origin_basis period_basis obs_value
                GTM    MEX         FBS     COB          MID          100
                SLV    MEX         FBS     COB          MID          60
                """),
            Written.population(FourCountries.POPULATION));
    assertThat(computed.values().get("MEX")).isCloseTo(100 * 160 / 1157.5, within(1e-9));
  }
}
