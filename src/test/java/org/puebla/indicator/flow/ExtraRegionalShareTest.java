package org.puebla.indicator.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.puebla.indicator.ResultRow;
import org.puebla.indicator.Written;
import org.puebla.indicator.run.Computed;

class ExtraRegionalShareTest {

  @Test
  void isThePagesWorkedExample() {
    Computed computed =
        Computed.of(
            new ExtraRegionalShare(),
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
        .isEqualTo(Map.of("MEX", 25.0, "USA", 100 * 40.0 / 60, "RCM", 50.0));
    ResultRow ofMexico = computed.where("ref_area", "MEX").only();
    assertThat(ofMexico.<Double>getAs("obs_low")).isEqualTo(20);
    assertThat(ofMexico.<Double>getAs("obs_high")).isEqualTo(40);
    assertThat(ofMexico.<String>getAs("origin")).isEqualTo("XRG");
  }

  @Test
  void keepsOriginsThatWereCountedInAnotherWayApart() {
    Computed share =
        Computed.of(
            new ExtraRegionalShare(),
            Written.flows(
                """
                origin origin_basis destination obs_value
                COL    CTZ          PAN         5
                COL    CRS          PAN         7
                CRI    CRS          PAN         7
                """));
    assertThat(share.where("origin_basis", "CTZ").values()).isEqualTo(Map.of("PAN", 100.0));
    assertThat(share.where("origin_basis", "CRS").values()).isEqualTo(Map.of("PAN", 50.0));
  }
}
