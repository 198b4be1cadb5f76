package org.puebla.matrix;

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
    if (areas.size() != values.length) {
      throw new IllegalArgumentException(areas.size() + " areas and " + values.length + " values");
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
