package org.puebla.indicator.asylum;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.puebla.indicator.ResultRow;
import org.puebla.indicator.Written;
import org.puebla.indicator.run.Computed;

class PendingYearsTest {

  @Test
  void isThePagesWorkedExample() {
    Computed computed =
        Computed.of(
            new PendingYears(),
            Written.flows(
                    """
            origin destination measure stat_unit obs_value
            GTM    MEX         ASD     DC        120
            """)
                .and(
                    Written.stocks(
                        """
            origin destination measure period_basis obs_value
            GTM    MEX         ASP     EOP          300
            """)));
    assertThat(computed.values()).isEqualTo(Map.of("MEX", 2.5));
  }

  @Test
  void isNotKnownWhereNothingWasDecided() {
    ResultRow years =
        Computed.of(
                new PendingYears(),
                Written.flows("origin destination measure obs_value\nGTM MEX ASD 0")
                    .and(Written.stocks("origin destination measure obs_value\nGTM MEX ASP 5")))
            .only();
    assertThat(years.<Double>getAs("obs_value")).isNull();
    assertThat(years.<String>getAs("obs_status")).isEqualTo("O");
  }
}
