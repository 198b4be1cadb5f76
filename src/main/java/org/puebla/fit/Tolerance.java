package org.puebla.fit;

import java.io.Serializable;

/**
 * When a fit is good enough.
 *
 * @param relative largest difference between a margin asked for and met, as a share of that margin,
 *     so that a small island is met as well as a large country
 * @param iterations after how many steps a fit is given up
 */
public record Tolerance(double relative, int iterations) implements Serializable {

  /** As near to the exact solution as double precision allows. */
  public static final Tolerance EXACT = new Tolerance(1e-12, 10_000);

  /** Of the largest margin, what double precision cannot promise to the others. */
  private static final double ROUNDING = 1e-15;

  public Tolerance {
    if (!(relative > 0 && relative < 1) || iterations < 1) {
      throw new IllegalArgumentException("not a tolerance: " + relative + ", " + iterations);
    }
  }

  public static Tolerance of(double relative) {
    return new Tolerance(relative, EXACT.iterations);
  }

  /** Whether a margin is met that is as far off as this; NaN never is. */
  boolean allows(double error, double margin, double largestMargin) {
    return error <= relative * Math.abs(margin) + ROUNDING * largestMargin;
  }
}
