package org.puebla.indicator.mirror;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.puebla.indicator.ResultRow;
import org.puebla.indicator.SeriesExamples;
import org.puebla.indicator.run.Computed;

class ReturnsReceivedMirrorTest {

  @Test
  void isThePagesWorkedExample() {
    ResultRow row = Computed.of(new ReturnsReceivedMirror(), SeriesExamples.mirrored()).only();

    assertThat(row.<Double>getAs("obs_value")).isCloseTo(0.9, within(1e-12));
    assertThat(row.<String>getAs("origin")).isEqualTo("USA");
    assertThat(row.<String>getAs("destination")).isEqualTo("HND");
  }
}
