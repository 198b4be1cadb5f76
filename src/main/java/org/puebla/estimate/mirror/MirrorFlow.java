package org.puebla.estimate.mirror;

/**
 * One corridor in one period as both sides reported it.
 *
 * @param inflow I, as the destination counted; NaN where it did not
 * @param outflow E, as the origin counted; NaN where it did not
 * @param inflowSource whose figure it is, empty where there is none
 * @param outflowSource likewise
 */
public record MirrorFlow(
    String origin,
    String destination,
    String period,
    double inflow,
    double outflow,
    String inflowSource,
    String outflowSource) {

  /** Both sides gave a figure. */
  public boolean isPaired() {
    return !Double.isNaN(inflow) && !Double.isNaN(outflow);
  }

  /**
   * ln(I/E): nought where both agree, above it where the destination counted more (UNECE 2010). NaN
   * where a side gave no figure, or nought.
   */
  public double logRatio() {
    return inflow > 0 && outflow > 0 ? Math.log(inflow) - Math.log(outflow) : Double.NaN;
  }

  /**
   * 2|I - E|/(I + E), from 0 where both agree to 2 where one counted nobody (UNECE 2010). NaN where
   * a side gave no figure, or both counted nobody.
   */
  public double symmetricDifference() {
    double sum = inflow + outflow;
    return sum > 0 ? 2 * Math.abs(inflow - outflow) / sum : Double.NaN;
  }
}
