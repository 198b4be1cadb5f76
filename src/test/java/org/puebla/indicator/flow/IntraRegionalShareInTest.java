package org.puebla.indicator.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.puebla.indicator.ResultRow;
import org.puebla.indicator.Written;
import org.puebla.indicator.run.Computed;

class IntraRegionalShareInTest {

  @Test
  void isThePagesWorkedExample() {
    Computed computed =
        Computed.of(
            new IntraRegionalShareIn(),
            Written.flows(
                """
            origin destination obs_value
            GTM    MEX         30
            COL    MEX         10
            _U     MEX         10
            MEX    USA         20
            COL    USA         40
            """));
    assertThat(computed.values())
        .isEqualTo(Map.of("MEX", 75.0, "USA", 100 * 20.0 / 60, "RCM", 50.0));
    ResultRow ofMexico = computed.where("ref_area", "MEX").only();
    assertThat(ofMexico.<Double>getAs("obs_low")).isEqualTo(60);
    assertThat(ofMexico.<Double>getAs("obs_high")).isEqualTo(80);
    assertThat(ofMexico.<String>getAs("origin")).isEqualTo("RCM");
  }

  @Test
  void countsTheDominicanRepublicSinceItJoined() {
    Computed share =
        Computed.of(
            new IntraRegionalShareIn(),
            Written.flows(
                """
                origin destination time_period obs_value
                DOM    USA         1998        1
                DOM    USA         2000        1
                """));
    assertThat(share.where("time_period", "1998").values()).isEqualTo(Map.of("USA", 0.0));
    assertThat(share.where("time_period", "2000").values()).isEqualTo(Map.of("USA", 100.0));
  }
}
