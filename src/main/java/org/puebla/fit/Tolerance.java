package org.puebla.fit;

/**
 * When a fit is good enough.
 *
 * @param relative largest difference between a margin asked for and met, as a share of the largest
 *     margin
 * @param iterations after how many steps a fit is given up
 */
public record Tolerance(double relative, int iterations) {

  /** As near to the exact solution as double precision allows. */
  public static final Tolerance EXACT = new Tolerance(1e-12, 10_000);

  public Tolerance {
    if (!(relative > 0 && relative < 1) || iterations < 1) {
      throw new IllegalArgumentException("not a tolerance: " + relative + ", " + iterations);
    }
  }

  public static Tolerance of(double relative) {
    return new Tolerance(relative, EXACT.iterations);
  }
}
