package org.puebla.estimate.mirror;

/** How much each pair counts in a reconciliation. */
public enum Weighting {
  /** Alike: large corridors decide (Poulain 1993). */
  ALIKE {
    @Override
    double of(double inflow, double outflow) {
      return 1;
    }
  },
  /**
   * By one over I + E, as the variance of a count grows with the count: small corridors are heard.
   */
  BY_SIZE {
    @Override
    double of(double inflow, double outflow) {
      return 1 / (inflow + outflow);
    }
  };

  abstract double of(double inflow, double outflow);
}
