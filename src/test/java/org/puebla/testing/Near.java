package org.puebla.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.puebla.matrix.AreaMatrix;

/** Compares tables with reference results. */
public final class Near {

  private Near() {}

  /**
   * Every cell agrees to a share of the largest of the expected table, or to that share of itself
   * where it is larger than one.
   */
  public static void assertNear(AreaMatrix actual, AreaMatrix expected, double tolerance) {
    assertThat(actual.rows()).containsExactlyInAnyOrderElementsOf(expected.rows());
    for (String row : expected.rows()) {
      for (String column : expected.columns()) {
        double cell = expected.between(row, column);
        assertThat(actual.between(row, column))
            .as(row + ", " + column)
            .isCloseTo(cell, within(tolerance * Math.max(1, Math.abs(cell))));
      }
    }
  }
}
