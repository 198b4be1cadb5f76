package org.puebla.matrix;

import java.util.HashSet;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * One figure for each of several named areas, in their order.
 *
 * @param values as many as areas; kept, not copied
 */
public record AreaVector(List<String> areas, double[] values) {

  public AreaVector {
    areas = List.copyOf(areas);
    requireOnce(areas);
    if (areas.size() != values.length) {
      throw new IllegalArgumentException(areas.size() + " areas and " + values.length + " values");
    }
  }

  /** A name that stands twice would make sums count half of it. */
  static void requireOnce(List<String> names) {
    if (new HashSet<>(names).size() < names.size()) {
      throw new IllegalArgumentException("a name stands twice in " + names);
    }
  }

  public int size() {
    return values.length;
  }

  public double sum() {
    return DoubleStream.of(values).sum();
  }

  /**
   * @throws IllegalArgumentException when no area has this name
   */
  public double of(String area) {
    int at = areas.indexOf(area);
    if (at < 0) {
      throw new IllegalArgumentException("no area " + area);
    }
    return values[at];
  }
}
