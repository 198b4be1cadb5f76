package org.puebla.fit;

import java.util.List;

/** Keeps in mind which of the sums seen so far is furthest from what was asked. */
final class Largest {

  private final Tolerance tolerance;
  private final double scale;
  private double error;
  private String where = "";
  private boolean converged = true;

  /**
   * @param scale the largest sum asked
   */
  Largest(Tolerance tolerance, double scale) {
    this.tolerance = tolerance;
    this.scale = scale;
  }

  void see(String margin, double met, double asked) {
    double off = Math.abs(met - asked);
    converged &= tolerance.allows(off, asked, scale);
    if (off > error) {
      error = off;
      where = margin;
    }
  }

  /** Of blocks or stripes, only a table that meets its margins shows that there is one. */
  Certificate certificate(int iterations) {
    return new Certificate(iterations, error, where, converged, converged, List.of());
  }
}
