package org.puebla.indicator.mirror;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.puebla.indicator.ResultRow;
import org.puebla.indicator.SeriesExamples;
import org.puebla.indicator.Written;
import org.puebla.indicator.run.Computed;

class MirrorAsymmetryTest {

  @Test
  void isThePagesWorkedExample() {
    ResultRow row =
        Computed.of(new MirrorAsymmetry(), SeriesExamples.mirrored())
            .where("measure", "IMM")
            .only();

    assertThat(row.<Double>getAs("obs_value")).isCloseTo(0.1823, within(5e-5));
    assertThat(row.<Double>getAs("obs_low")).isCloseTo(0.1823, within(5e-5));
    assertThat(row.<String>getAs("origin")).isEqualTo("MEX");
    assertThat(row.<String>getAs("source_id")).isEqualTo("usa-example");
  }

  @Test
  void isBoundedByBothCounts() {
    ResultRow row =
        Computed.of(
                new MirrorAsymmetry(),
                Written.flows(
                    """
                    origin destination ref_area measure obs_value obs_low obs_high
                    MEX    USA         USA      IMM     100       90      110
                    MEX    USA         MEX      EMI     50        40      60
                    """))
            .only();

    assertThat(row.<Double>getAs("obs_low")).isCloseTo(Math.log(90 / 60.0), within(1e-12));
    assertThat(row.<Double>getAs("obs_high")).isCloseTo(Math.log(110 / 40.0), within(1e-12));
  }

  @Test
  void neitherComparesPeopleWithEventsNorWhatAThirdCounted() {
    assertThat(
            Computed.of(
                    new MirrorAsymmetry(),
                    Written.flows(
                        """
                        origin destination ref_area measure stat_unit obs_value
                        MEX    USA         USA      IMM     PS        100
                        MEX    USA         MEX      EMI     EV        50
                        GTM    USA         USA      IMM     PS        100
                        GTM    USA         CAN      EMI     PS        50
                        """))
                .rows())
        .isEmpty();
  }
}
