package org.puebla.indicator.asylum;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.puebla.indicator.FourCountries;
import org.puebla.indicator.Written;
import org.puebla.indicator.run.Computed;

class RefugeesPerHundredThousandTest {

  @Test
  void isThePagesWorkedExample() {
    Computed computed =
        Computed.of(
            new RefugeesPerHundredThousand(),
            Written.stocks(
                """
                origin destination measure legal_status period_basis obs_value
                GTM    MEX         REF     REF          EOP          200
                GTM    SLV         REF     REF          EOP          100
                GTM    SLV         REF     CMP          EOP          999
                """),
            Written.population(FourCountries.POPULATION));
    assertThat(computed.values()).isEqualTo(Map.of("GTM", 30_000.0));
    assertThat(computed.only().<String>getAs("origin")).isEqualTo("GTM");
  }
}
