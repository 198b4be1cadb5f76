package org.puebla.indicator.mirror;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.puebla.indicator.ResultRow;
import org.puebla.indicator.SeriesExamples;
import org.puebla.indicator.Written;
import org.puebla.indicator.run.Computed;

class MirrorDifferenceTest {

  @Test
  void isThePagesWorkedExample() {
    ResultRow row =
        Computed.of(new MirrorDifference(), SeriesExamples.mirrored())
            .where("measure", "IMM")
            .only();

    assertThat(row.<Double>getAs("obs_value")).isCloseTo(0.1818, within(5e-5));
  }

  @Test
  void mayBeNothingWhereBoundsOverlap() {
    ResultRow row =
        Computed.of(
                new MirrorDifference(),
                Written.flows(
                    """
                    origin destination ref_area measure obs_value obs_low obs_high
                    MEX    USA         USA      IMM     100       90      110
                    MEX    USA         MEX      EMI     .         0       95
                    """))
            .only();

    assertThat(row.<Double>getAs("obs_low")).isZero();
    assertThat(row.<Double>getAs("obs_high")).isEqualTo(2);
  }
}
