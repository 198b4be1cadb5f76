package org.puebla.indicator.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.puebla.indicator.FourCountries;
import org.puebla.indicator.run.Computed;

class BilateralBalanceTest {

  @Test
  void isThePagesWorkedExample() {
    Computed computed = FourCountries.of(new BilateralBalance());
    Map<String, Double> balance = computed.byCorridor();
    assertThat(balance)
        .containsEntry("MEX-SLV", 40.0 / 60)
        .containsEntry("SLV-MEX", -40.0 / 60)
        .containsEntry("GTM-MEX", 1.0)
        .containsEntry("MEX-GTM", -1.0)
        .containsEntry("GTM-SLV", 15.0 / 35)
        .containsEntry("HND-MEX", 1.0)
        .containsEntry("HND-GTM", 1.0)
        .containsEntry("SLV-HND", null);
    assertThat(
            computed
                .where("origin", "SLV", "destination", "HND")
                .only()
                .<String>getAs("obs_status"))
        .isEqualTo("O");
  }
}
