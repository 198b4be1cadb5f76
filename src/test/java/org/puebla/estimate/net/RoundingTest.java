package org.puebla.estimate.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.DoubleStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.puebla.testing.GoldenCase;

class RoundingTest {

  @Test
  void roundsByLargestRemainders() {
    GoldenCase golden = new GoldenCase("rescale_integer_sum");
    assertThat(IntegerRounding.toSum(golden.vector("in_x").values(), 100))
        .containsExactly(golden.vector("out").values());
  }

  /** The reference draws lots among equal remainders; here the first comes first. */
  @Test
  void theFirstOfEqualRemaindersIsRoundedUp() {
    assertThat(IntegerRounding.toSum(new double[] {1, 1, 1}, 100)).containsExactly(34, 33, 33);
  }

  @Test
  void keepsTheSignsOfNetTotals() {
    GoldenCase golden = new GoldenCase("rescale_net_noswitch");
    assertThat(NetRescaling.keepingSigns(golden.vector("in_x").values()))
        .containsExactly(golden.vector("out").values(), within(1e-12));
  }

  @Test
  void roundsNetTotalsToWholeNumbersThatAddUpToNought() {
    GoldenCase golden = new GoldenCase("rescale_net_noswitch_int");
    double[] whole = NetRescaling.whole(golden.vector("in_x").values());
    assertThat(whole).containsExactly(golden.vector("out").values());
    assertThat(DoubleStream.of(whole).sum()).isZero();
  }

  /** Drawing lots, the reference gives other figures each time. */
  @Test
  void roundsAlikeAlways() {
    double[] net = {5, 5, 5, 5, -3, -3, -3, -3, -3, -3, -3, 1};
    double[] whole = NetRescaling.whole(net);
    assertThat(NetRescaling.whole(net)).containsExactly(whole);
    assertThat(DoubleStream.of(whole).sum()).isZero();
  }

  @Test
  void leavesWhatIsNotKnownUnknown() {
    GoldenCase golden = new GoldenCase("rescale_net_na");
    double[] scaled = NetRescaling.keepingSigns(golden.vector("in_x").values());
    double[] expected = golden.vector("out").values();
    assertThat(scaled[8]).isNaN();
    assertThat(expected[8]).isNaN();
    assertThat(java.util.Arrays.copyOf(scaled, 8))
        .containsExactly(java.util.Arrays.copyOf(expected, 8), within(1e-12));
  }

  @Test
  void leavesNoughtsAlone() {
    assertThat(NetRescaling.keepingSigns(new double[3])).containsExactly(0, 0, 0);
  }

  @Property
  void theSumIsKept(
      @ForAll @Size(min = 1, max = 9) List<@IntRange(max = 1_000_000) Integer> given) {
    double[] figures = given.stream().mapToDouble(each -> (each + 1) / 7.0).toArray();
    double sum = Math.rint(DoubleStream.of(figures).sum()) + 3;
    assertThat(DoubleStream.of(IntegerRounding.toSum(figures, sum)).sum()).isEqualTo(sum);
  }
}
