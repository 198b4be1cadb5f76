package org.puebla.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.puebla.indicator.flow.Connectivity;
import org.puebla.indicator.flow.MigrationEffectiveness;
import org.puebla.indicator.flow.NetMigration;
import org.puebla.indicator.run.Computed;

class SystemRulesTest {

  private static final String ONE_SIDED =
      """
      ref_area origin destination obs_value
      USA      MEX    USA         10
      USA      GTM    USA         20
      """;

  @Test
  void aTableOfOneDestinationHasNoBalanceAndSaysSo() {
    ResultRow net = Computed.of(new NetMigration(), Written.flows(ONE_SIDED)).only();
    assertThat(net.<String>getAs("ref_area")).isEqualTo("USA");
    assertThat(net.<Double>getAs("obs_value")).isNull();
    assertThat(net.<Double>getAs("obs_low")).isNull();
    assertThat(net.<Double>getAs("obs_high")).isEqualTo(30);
    assertThat(net.<String>getAs("obs_status")).isEqualTo("O");
    assertThat(net.<Double>getAs("coverage")).isEqualTo(0.5);
    ResultRow share = Computed.of(new MigrationEffectiveness(), Written.flows(ONE_SIDED)).only();
    assertThat(share.<Double>getAs("obs_value")).isNull();
    assertThat(share.<String>getAs("obs_status")).isEqualTo("O");
    assertThat(share.<Long>getAs("n_obs")).isEqualTo(2);
  }

  @Test
  void holdsOnlyAreasThatAreCountedBothWays() {
    ResultRow connectivity =
        Computed.of(
                new Connectivity(),
                Written.flows(
                    """
                    origin destination obs_value
                    MEX    USA         10
                    USA    MEX         5
                    GTM    USA         20
                    _U     USA         1
                    """))
            .only();
    assertThat(connectivity.<Double>getAs("obs_value")).isEqualTo(1);
    assertThat(connectivity.<Double>getAs("coverage")).isEqualTo(0.5);
  }

  @Test
  void boundsOfEffectivenessEncloseEveryReadingOfTheInputs() {
    ResultRow share =
        Computed.of(
                new MigrationEffectiveness(),
                Written.flows(
                    """
                    origin destination obs_value obs_low obs_high obs_status
                    MEX    USA         10        8       12       A
                    USA    MEX         .         0       4        Q
                    """))
            .only();
    assertThat(share.<Double>getAs("obs_value")).isEqualTo(100);
    assertThat(share.<Double>getAs("obs_low")).isLessThanOrEqualTo(100.0 * (8 - 4) / (8 + 4));
    assertThat(share.<Double>getAs("obs_high")).isEqualTo(100);
  }

  @Test
  void nothingMovedIsNoShare() {
    ResultRow share =
        Computed.of(
                new MigrationEffectiveness(),
                Written.flows("origin destination obs_value\nMEX USA 0\nUSA MEX 0"))
            .only();
    assertThat(share.<Double>getAs("obs_value")).isNull();
  }
}
