package org.puebla.demography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class CensusResidualTest {

  /** Bombay 1941-51, males 0-4 in 1941: United Nations (1970), Manual VI, table 24. */
  @Test
  void reproducesBombayOfManualVi() {
    CensusResidual residual = CensusResidual.bySurvival(77135, 132870, 0.9087);
    assertThat(residual.forward()).isCloseTo(62777.4255, within(1e-6));
    assertThat(residual.reverse()).isCloseTo(69084.874546054809, within(1e-6));
    assertThat(residual.average()).isCloseTo(65931.15002302741, within(1e-6));
  }

  /** Alabama 1960-70, non-white women: Bogue, Hinze and White (1982). */
  @Test
  void reproducesAlabamaByVitalStatistics() {
    assertThat(CensusResidual.byVitalStatistics(515483, 483882, 126886, 51449)).isEqualTo(-107038);
  }

  @Test
  void nobodySurvivingLeavesTheReverseUnknown() {
    CensusResidual residual = CensusResidual.bySurvival(100, 20, 0);
    assertThat(residual.forward()).isEqualTo(20);
    assertThat(residual.reverse()).isNaN();
    assertThat(residual.average()).isNaN();
  }
}
