package org.puebla.series;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * How lag and ratio scatter when blocks of successive months are drawn with replacement (Künsch
 * 1989); the seed is fixed, so that the same series give the same intervals.
 *
 * @param lag the 2.5 % and 97.5 % points
 * @param ratio likewise
 */
record BlockBootstrap(double[] lag, double[] ratio) {

  private static final int DRAWS = 999;
  private static final long SEED = 1989;
  private static final double TAIL = 0.025;

  static BlockBootstrap of(CrossCorrelation growth, double[] cause, double[] effect, int best) {
    SplittableRandom random = new SplittableRandom(SEED);
    double[] lags = new double[DRAWS];
    double[] ratios = new double[DRAWS];
    for (int draw = 0; draw < DRAWS; draw++) {
      lags[draw] = growth.best(months(random, growth.size()));
      double before = 0;
      double after = 0;
      for (int month : months(random, effect.length - best)) {
        before += cause[month];
        after += effect[month + best];
      }
      ratios[draw] = after / before;
    }
    return new BlockBootstrap(middle(lags), middle(ratios));
  }

  /** As many months as there are, in blocks about as long as the cube root of their number. */
  private static int[] months(SplittableRandom random, int size) {
    int block = Math.max(1, (int) Math.round(Math.cbrt(size)));
    int[] months = new int[size];
    for (int at = 0; at < size; at += block) {
      int start = random.nextInt(size - block + 1);
      for (int step = 0; step < block && at + step < size; step++) {
        months[at + step] = start + step;
      }
    }
    return months;
  }

  private static double[] middle(double[] values) {
    Arrays.sort(values);
    int tail = (int) Math.floor(TAIL * (values.length + 1)) - 1;
    return new double[] {values[tail], values[values.length - 1 - tail]};
  }
}
