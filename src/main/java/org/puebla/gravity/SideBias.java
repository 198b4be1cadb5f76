package org.puebla.gravity;

import java.util.stream.IntStream;

/**
 * What estimating the effects of one side in time, of origins or of destinations, adds to the
 * scores of the terms: B or D of Weidner and Zylkin (2021), proposition 3, as sums and not means.
 *
 * <p>The effects of a side have as many rows for each level as there are partners, so that their
 * errors δ are of the order of one by the root of that. With the effects of pairs conditioned out,
 * a pair's likelihood is multinomial over time, with scores S, curvature H and third derivatives G.
 * To the second order the scores of a term x, which is within all effects, move by −x′Hδ + ½ Σ x G
 * δδ; the errors of a side are H⁺ΣS, H being summed over its pairs. Since Hx = λx and x is nought
 * in every level by weight, the expectation is −Σ S′H⁺λx + Σ V λλ′x/Σλ with V = Σ H⁺SS′H⁺.
 *
 * @param groups how many origins or destinations are left; one whose years fall into parts that no
 *     pair joins counts for each
 * @param scores of each term
 */
record SideBias(int groups, double[] scores) {

  static SideBias of(Effect side, ThreeWayRows rows) {
    Islands ties = new Islands(side.levels(), rows.pairs().levels());
    for (int row = 0; row < side.codes().length; row++) {
      ties.join(side.codes()[row], rows.pairs().codes()[row]);
    }
    int[][] numbers = ties.numbers();
    int groups = 1 + IntStream.of(numbers[0]).max().orElse(-1);
    int[][] levels = ThreeWayRows.members(numbers[0], groups);
    int[][] pairs = ThreeWayRows.members(numbers[1], groups);
    int[] places = new int[side.levels()];
    for (int[] own : levels) {
      for (int at = 0; at < own.length; at++) {
        places[own[at]] = at;
      }
    }
    int[] codes = IntStream.of(side.codes()).map(level -> places[level]).toArray();
    int[][] byPair = rows.byPair();
    double[][] parts =
        IntStream.range(0, groups)
            .parallel()
            .mapToObj(
                group ->
                    of(
                        codes,
                        levels[group].length,
                        IntStream.of(pairs[group])
                            .mapToObj(pair -> byPair[pair])
                            .toArray(int[][]::new),
                        rows))
            .toArray(double[][]::new);
    double[] scores = new double[rows.terms().length];
    for (double[] part : parts) {
      for (int term = 0; term < scores.length; term++) {
        scores[term] += part[term];
      }
    }
    return new SideBias(groups, scores);
  }

  /**
   * Of one origin or destination.
   *
   * @param codes which of its levels each row belongs to
   * @param pairs the rows of each of its pairs
   */
  private static double[] of(int[] codes, int levels, int[][] pairs, ThreeWayRows rows) {
    Network curvature = curvature(codes, levels, pairs, rows.weights());
    double[] scores = new double[rows.terms().length];
    double[][] spread = new double[levels][levels];
    for (int[] pair : pairs) {
      double[] load = new double[levels];
      for (int row : pair) {
        load[codes[row]] += rows.residuals()[row];
      }
      double[] error = curvature.solve(load);
      for (int one = 0; one < levels; one++) {
        for (int other = 0; other < levels; other++) {
          spread[one][other] += error[one] * error[other];
        }
      }
      for (int row : pair) {
        double share = error[codes[row]] * rows.weights()[row];
        for (int term = 0; term < scores.length; term++) {
          scores[term] -= share * rows.terms()[term][row];
        }
      }
    }
    for (int[] pair : pairs) {
      double sum = 0;
      for (int row : pair) {
        sum += rows.weights()[row];
      }
      for (int row : pair) {
        double bend = 0;
        for (int other : pair) {
          bend += rows.weights()[other] * spread[codes[row]][codes[other]];
        }
        bend *= rows.weights()[row] / sum;
        for (int term = 0; term < scores.length; term++) {
          scores[term] += bend * rows.terms()[term][row];
        }
      }
    }
    return scores;
  }

  /** Singular by one level of each part that hangs together, which a network leaves at nought. */
  private static Network curvature(int[] codes, int levels, int[][] pairs, double[] weights) {
    int size = IntStream.range(0, pairs.length).map(pair -> pairs[pair].length).sum();
    int[] own = new int[size];
    int[] other = new int[size];
    double[] some = new double[size];
    double[] sums = new double[pairs.length];
    int at = 0;
    for (int pair = 0; pair < pairs.length; pair++) {
      for (int row : pairs[pair]) {
        own[at] = codes[row];
        other[at] = pair;
        some[at] = weights[row];
        sums[pair] += weights[row];
        at++;
      }
    }
    return Network.of(own, levels, other, some, sums);
  }

  /** For the freedom that the effects of one of so many take. */
  double inflated(int term) {
    return scores[term] * groups / (groups - 1);
  }
}
