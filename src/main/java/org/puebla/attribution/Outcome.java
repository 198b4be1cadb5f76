package org.puebla.attribution;

/**
 * A change and its parts at one point of slopes.
 *
 * @param parts first the change itself, then that of each group, then that of each term
 * @param totals flows in every coalition of groups
 * @param before modelled flows at the first time
 */
record Outcome(Ends parts, double[] totals, double before) {

  /** What each group has of the change of the logarithm of the sum of flows. */
  double[] logs() {
    double[] logs = totals.clone();
    for (int coalition = 0; coalition < logs.length; coalition++) {
      logs[coalition] = Math.log(logs[coalition]);
    }
    return Shapley.values(logs);
  }

  /** Of the corridors of both; all but logarithms add up. */
  Outcome plus(Outcome other) {
    double[] sums = totals.clone();
    for (int coalition = 0; coalition < sums.length; coalition++) {
      sums[coalition] += other.totals[coalition];
    }
    return new Outcome(parts.plus(other.parts), sums, before + other.before);
  }
}
