package org.puebla.indicator.enforcement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.puebla.indicator.Written;
import org.puebla.indicator.run.Computed;

class MeanStayTest {

  @Test
  void isThePagesWorkedExample() {
    Computed computed =
        Computed.of(
            new MeanStay(),
            Written.flows(
                    """
            origin destination measure time_period obs_value
            GTM    MEX         CUS     2019        73
            """)
                .and(
                    Written.stocks(
                        """
            origin destination measure time_period period_basis obs_value
            GTM    MEX         CUSS    2019        EOP          20
            """)));
    assertThat(computed.values()).isEqualTo(Map.of("MEX", 100.0));
  }
}
