package org.puebla.gravity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class NetworkTest {

  /** What carries a known load is found again, though ties differ by thirty orders of magnitude. */
  @Property(tries = 100)
  void losesNoDigitToUnlikeWeights(
      @ForAll @IntRange(min = 2, max = 6) int levels, @ForAll @LongRange(min = 0) long seed) {
    Random random = new Random(seed);
    int size = 2 * (levels - 1);
    int[] own = new int[size];
    int[] other = new int[size];
    double[] weights = new double[size];
    double[] otherWeights = new double[levels - 1];
    double[] known = new double[levels];
    double[] load = new double[levels];
    // A chain: each level of the other effect ties two neighbours.
    for (int tie = 0; tie < levels - 1; tie++) {
      double one = Math.exp(35 * (random.nextDouble() - 0.5));
      double two = Math.exp(35 * (random.nextDouble() - 0.5));
      own[2 * tie] = tie;
      own[2 * tie + 1] = tie + 1;
      other[2 * tie] = tie;
      other[2 * tie + 1] = tie;
      weights[2 * tie] = one;
      weights[2 * tie + 1] = two;
      otherWeights[tie] = one + two;
    }
    // Current that flows through the whole chain: the fall over each tie is one for its strength.
    load[levels - 1] = 1;
    load[0] = -1;
    for (int tie = 0; tie < levels - 1; tie++) {
      double strength = weights[2 * tie] * weights[2 * tie + 1] / otherWeights[tie];
      known[tie + 1] = known[tie] + 1 / strength;
    }
    double[] solved = Network.of(own, levels, other, weights, otherWeights).solve(load);
    for (int level = 0; level < levels; level++) {
      assertThat(solved[level]).isCloseTo(known[level], within(1e-13 * known[levels - 1]));
    }
  }
}
