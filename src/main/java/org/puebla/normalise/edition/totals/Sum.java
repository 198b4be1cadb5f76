package org.puebla.normalise.edition.totals;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** A sum of figures with the bounds that theirs give it. */
final class Sum implements Serializable {

  private static final long serialVersionUID = 1L;

  private double value;
  private double low;
  private double high;

  /** A figure that is missing without bounds can be anything from zero up. */
  void add(@Nullable Double figure, @Nullable Double atLeast, @Nullable Double atMost) {
    value += figure == null ? 0 : figure;
    low += atLeast == null ? 0 : atLeast;
    high += atMost == null ? Double.POSITIVE_INFINITY : atMost;
  }

  void add(Sum other) {
    value += other.value;
    low += other.low;
    high += other.high;
  }

  double value() {
    return value;
  }

  /** How far the bounds of two sums lie apart; 0 when they meet. */
  double distance(Sum other) {
    return Math.max(0, Math.max(low - other.high, other.low - high));
  }
}
