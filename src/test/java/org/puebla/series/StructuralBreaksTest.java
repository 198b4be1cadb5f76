package org.puebla.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class StructuralBreaksTest {

  /** Annual flow of the Nile at Aswan, 1871 to 1970, 10^8 m3 (Cobb 1978, table 1). */
  private static final double[] NILE = {
    1120, 1160, 963, 1210, 1160, 1160, 813, 1230, 1370, 1140, 995, 935, 1110, 994, 1020, 960, 1180,
    799, 958, 1140, 1100, 1210, 1150, 1250, 1260, 1220, 1030, 1100, 774, 840, 874, 694, 940, 833,
    701, 916, 692, 1020, 1050, 969, 831, 726, 456, 824, 702, 1120, 1100, 832, 764, 821, 768, 845,
    864, 862, 698, 845, 744, 796, 1040, 759, 781, 865, 845, 944, 984, 897, 822, 1010, 771, 676, 649,
    846, 812, 742, 801, 1040, 860, 874, 848, 890, 744, 749, 838, 1050, 918, 986, 797, 923, 975, 815,
    1020, 906, 901, 1170, 912, 746, 919, 718, 714, 740
  };

  /** Zeileis et al. (2003) find one break, after 1898, and these sums of squares and BIC. */
  @Test
  void findsTheNileLowerFrom1899() {
    StructuralBreaks nile = StructuralBreaks.of(NILE, 15, 5);

    assertThat(nile.breaks()).hasSize(1);
    StructuralBreaks.Break only = nile.breaks().get(0);
    assertThat(1871 + only.at()).isEqualTo(1899);
    assertThat(only.before()).isCloseTo(1097.75, within(1e-9));
    assertThat(only.after()).isCloseTo(849.9722, within(1e-4));
    assertThat(nile.squares()[0]).isCloseTo(2835157, within(1.0));
    assertThat(nile.squares()[1]).isCloseTo(1597457, within(1.0));
    assertThat(nile.squares()[2]).isCloseTo(1552924, within(1.0));
    assertThat(nile.criteria()[0]).isCloseTo(1318.2, within(0.1));
    assertThat(nile.criteria()[1]).isCloseTo(1270.1, within(0.1));
    assertThat(nile.supremum(100)).isCloseTo(75.93, within(0.01));
  }

  @Test
  void findsNoBreakInNoise() {
    Random random = new Random(1998);
    double[] noise = DoubleStream.generate(random::nextGaussian).limit(60).toArray();

    assertThat(StructuralBreaks.of(noise, 9, 5).breaks()).isEmpty();
  }

  @Test
  void findsNoneInASeriesTooShortForTwoStretches() {
    assertThat(StructuralBreaks.of(new double[] {1, 1, 9, 9, 9}, 3, 5).breaks()).isEmpty();
    assertThat(StructuralBreaks.of(new double[] {1}, 3, 5).breaks()).isEmpty();
  }

  @Property
  void findsPlantedBreaks(
      @ForAll @IntRange(min = 10, max = 25) int first,
      @ForAll @IntRange(min = 40, max = 50) int second,
      @ForAll long seed) {
    Random random = new Random(seed);
    double[] values =
        IntStream.range(0, 60)
            .mapToDouble(at -> (at < first ? 100 : at < second ? 160 : 60) + random.nextGaussian())
            .toArray();

    StructuralBreaks found = StructuralBreaks.of(values, 6, 2);

    assertThat(found.breaks()).extracting(StructuralBreaks.Break::at).contains(first, second);
    assertThat(found.breaks().get(0).size()).isCloseTo(60, within(3.0));
  }

  @Property
  void followsShiftScaleAndReversal(@ForAll @IntRange(min = 8, max = 22) int start) {
    Random random = new Random(start);
    double[] values =
        IntStream.range(0, 30)
            .mapToDouble(at -> (at < start ? 10 : 40) + random.nextGaussian())
            .toArray();
    double[] moved = DoubleStream.of(values).map(value -> 1000 + 3 * value).toArray();
    double[] reversed =
        IntStream.range(0, 30).mapToDouble(at -> values[values.length - 1 - at]).toArray();

    int found = StructuralBreaks.of(values, 5, 1).breaks().get(0).at();

    assertThat(found).isEqualTo(start);
    assertThat(StructuralBreaks.of(moved, 5, 1).breaks().get(0).at()).isEqualTo(found);
    assertThat(StructuralBreaks.of(moved, 5, 1).breaks().get(0).size())
        .isCloseTo(3 * StructuralBreaks.of(values, 5, 1).breaks().get(0).size(), within(1e-9));
    assertThat(StructuralBreaks.of(reversed, 5, 1).breaks().get(0).at()).isEqualTo(30 - found);
  }
}
