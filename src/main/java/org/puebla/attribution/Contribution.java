package org.puebla.attribution;

import java.util.List;

/**
 * The part of a group in the change of modelled flows.
 *
 * @param change its Shapley value, in the unit of the outcome
 * @param log its Shapley value in the logarithm of the sum of modelled flows, inputs at their best
 * @param terms Owen values of its terms, whose sum is the change
 * @param byCorridor the change again, by corridor; the value of a sum of corridors is the sum of
 *     their values
 */
public record Contribution(
    String group, ModelledFigure change, Logarithm log, List<Part> terms, double[] byCorridor) {

  /** A term of the group and its Owen value, in the unit of the outcome. */
  public record Part(String term, ModelledFigure change) {}

  /**
   * A change on the scale of logarithms.
   *
   * @param slopes where other slopes would take it
   */
  public record Logarithm(double value, Band slopes) {

    /** By how much the group multiplies the flows; the product over all groups is the whole. */
    public double factor() {
      return Math.exp(value);
    }
  }

  public Contribution {
    terms = List.copyOf(terms);
  }
}
