package org.puebla.attribution;

/**
 * What each group and each of its terms adds to the flow of one corridor, as a share of the flow at
 * the first time: Shapley values of the groups, Owen values of the terms.
 *
 * <p>A flow multiplies, so that the Owen value of a term (Owen 1977) is a product of two integrals:
 * one over the other groups, one over the other terms of its own group.
 */
final class CorridorShares {

  private final Integrals outer;
  private final Integrals[] inner;
  private final double[] groupRatios;
  private final double[] groupIntegrals;
  private final double[][] ratios;
  private final double[][] integrals;

  /**
   * @param members places of the terms of each group
   */
  CorridorShares(int[][] members) {
    this.outer = new Integrals(members.length);
    this.inner = new Integrals[members.length];
    this.groupRatios = new double[members.length];
    this.groupIntegrals = new double[members.length];
    this.ratios = new double[members.length][];
    this.integrals = new double[members.length][];
    for (int group = 0; group < members.length; group++) {
      inner[group] = new Integrals(members[group].length);
      ratios[group] = new double[members[group].length];
      integrals[group] = new double[members[group].length];
    }
  }

  /** Sets by how much a term multiplies the flow. */
  void set(int group, int member, double ratio) {
    ratios[group][member] = ratio;
  }

  /** Shares, once all ratios are set. */
  void share() {
    for (int group = 0; group < ratios.length; group++) {
      double product = 1;
      for (double ratio : ratios[group]) {
        product *= ratio;
      }
      groupRatios[group] = product;
      inner[group].of(ratios[group], integrals[group]);
    }
    outer.of(groupRatios, groupIntegrals);
  }

  double ratio(int group) {
    return groupRatios[group];
  }

  /** By how much all groups together multiply the flow, less one. */
  double change() {
    double product = 1;
    for (double ratio : groupRatios) {
      product *= ratio;
    }
    return product - 1;
  }

  double group(int group) {
    return group(group, this);
  }

  double term(int group, int member) {
    return term(group, member, this);
  }

  /**
   * The lower end of a group's share; this holds the lowest ratios. What a group adds rises with
   * the ratios of the others, what it takes away does too.
   *
   * @param highest with the highest ratios
   */
  double groupLow(int group, CorridorShares highest) {
    return group(group, groupRatios[group] < 1 ? highest : this);
  }

  /** The upper end likewise, of the highest ratios. */
  double groupHigh(int group, CorridorShares lowest) {
    return group(group, groupRatios[group] < 1 ? lowest : this);
  }

  double termLow(int group, int member, CorridorShares highest) {
    return term(group, member, ratios[group][member] < 1 ? highest : this);
  }

  double termHigh(int group, int member, CorridorShares lowest) {
    return term(group, member, ratios[group][member] < 1 ? lowest : this);
  }

  private double group(int group, CorridorShares others) {
    return times(groupRatios[group] - 1, others.groupIntegrals[group]);
  }

  private double term(int group, int member, CorridorShares others) {
    return times(
        ratios[group][member] - 1, others.groupIntegrals[group] * others.integrals[group][member]);
  }

  /** What changes nothing adds nothing, even beside what is not bounded. */
  private static double times(double change, double integral) {
    return change == 0 ? 0 : change * integral;
  }
}
