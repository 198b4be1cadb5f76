package org.puebla.indicator.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.puebla.indicator.FourCountries;
import org.puebla.indicator.ResultRow;
import org.puebla.indicator.Written;
import org.puebla.indicator.run.Computed;

class PreferenceIndexTest {

  @Test
  void isThePagesWorkedExample() {
    Map<String, Double> index = FourCountries.of(new PreferenceIndex()).byCorridor();
    assertThat(index)
        .containsOnlyKeys(
            "MEX-GTM", "MEX-SLV", "GTM-MEX", "GTM-SLV", "SLV-MEX", "SLV-GTM", "HND-MEX", "HND-GTM",
            "HND-SLV");
    assertThat(index)
        .containsEntry("MEX-SLV", 2.0)
        .containsEntry("SLV-GTM", 3.75)
        .containsEntry("HND-GTM", 3.75)
        .containsEntry("MEX-GTM", 0.0)
        .containsEntry("HND-SLV", 0.0);
    assertThat(index.get("GTM-MEX")).isEqualTo(35.0 * 150 / (60 * 55));
    assertThat(index.get("GTM-SLV")).isEqualTo(25.0 * 150 / (60 * 75));
    assertThat(index.get("SLV-MEX")).isEqualTo(10.0 * 150 / (20 * 55));
  }

  @Test
  void itsBoundsEncloseEveryReadingOfASuppressedFlow() {
    ResultRow index =
        Computed.of(
                new PreferenceIndex(),
                Written.flows(
                    """
                    origin destination obs_value obs_low obs_high obs_status
                    MEX    USA         10        10      10       A
                    USA    MEX         .         0       4        Q
                    GTM    USA         10        10      10       A
                    USA    GTM         10        10      10       A
                    """))
            .where("origin", "MEX")
            .only();
    for (double back : new double[] {0, 1, 4}) {
      assertThat(10 * (30 + back) / (10 * 20))
          .isBetween(index.<Double>getAs("obs_low"), index.<Double>getAs("obs_high"));
    }
    assertThat(index.<String>getAs("obs_status")).isEqualTo("Q");
  }
}
