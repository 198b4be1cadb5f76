package org.puebla.demography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AgeProfileTest {

  /** A triangle from 10 to 30 with its peak at 20; the reference is one year off. */
  @Test
  void theWindowLiesAroundThePeakAndSlopesAreRates() {
    double[] ages = IntStream.rangeClosed(0, 40).asDoubleStream().toArray();
    double[] rates =
        Arrays.stream(ages).map(age -> Math.max(0, 10 - Math.abs(age - 20)) / 100).toArray();
    double[] widths = new double[ages.length];
    Arrays.fill(widths, 1);
    AgeProfile profile = AgeProfile.of(ages, widths, rates);
    assertThat(profile.gross()).isCloseTo(1, within(1e-12));
    assertThat(profile.peakAge()).isEqualTo(20);
    assertThat(profile.peakShare()).isCloseTo(80, within(1e-9));
    assertThat(profile.upward()).isCloseTo(0.01, within(1e-12));
    assertThat(profile.downward()).isCloseTo(0.01, within(1e-12));
    assertThat(profile.asymmetry()).isCloseTo(1, within(1e-9));
  }

  @Test
  void nobodyMovingHasNoShareAndNoSlope() {
    AgeProfile profile =
        AgeProfile.of(new double[] {2.5, 7.5}, new double[] {5, 5}, new double[] {0, 0});
    assertThat(profile.gross()).isZero();
    assertThat(profile.peakShare()).isNaN();
    assertThat(profile.upward()).isNaN();
  }
}
