package org.puebla.indicator.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.puebla.indicator.ResultRow;
import org.puebla.indicator.Written;
import org.puebla.indicator.run.Computed;

class FemaleShareTest {

  @Test
  void isThePagesWorkedExample() {
    Computed computed =
        Computed.of(
            new FemaleShare(),
            Written.flows(
                """
            origin destination sex obs_value
            GTM    MEX         F   30
            GTM    MEX         M   50
            GTM    MEX         _U  5
            """));
    assertThat(computed.where("sex", "_T").values()).isEqualTo(Map.of("MEX", 37.5));
  }

  @Test
  void growsWithTheWomenAndFallsWithTheMen() {
    ResultRow share =
        Computed.of(
                new FemaleShare(),
                Written.flows(
                    """
                    origin destination sex obs_value obs_low obs_high
                    GTM    MEX         F   30        30      30
                    GTM    MEX         M   50        45      55
                    """))
            .only();
    assertThat(share.<Double>getAs("obs_low")).isEqualTo(100 * 30.0 / 85);
    assertThat(share.<Double>getAs("obs_high")).isEqualTo(40);
  }

  @Test
  void isReadOfAStockWhoseOriginsAreOnlyPublishedTogether() {
    Computed share =
        Computed.of(
            new FemaleShare(),
            Written.stocks(
                """
                origin destination measure sex obs_value
                _T     MEX         FBS     F   45
                _T     MEX         FBS     M   55
                _T     MEX         FBS     _T  100
                """));
    assertThat(share.values()).isEqualTo(Map.of("MEX", 45.0));
  }
}
