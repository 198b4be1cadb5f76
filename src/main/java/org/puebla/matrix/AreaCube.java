package org.puebla.matrix;

import java.util.List;

/**
 * Flows between origins and destinations for each of several birthplaces.
 *
 * @param cells by birthplace, origin and destination, all of them {@code areas}; kept, not copied
 */
public record AreaCube(List<String> areas, List<String> births, double[][][] cells) {

  public AreaCube {
    areas = List.copyOf(areas);
    births = List.copyOf(births);
    if (births.size() != cells.length) {
      throw new IllegalArgumentException(births.size() + " births and " + cells.length + " tables");
    }
  }

  /** The sum over all birthplaces. */
  public AreaMatrix overBirths() {
    int size = areas.size();
    double[][] sums = new double[size][size];
    for (double[][] table : cells) {
      for (int from = 0; from < size; from++) {
        for (int to = 0; to < size; to++) {
          sums[from][to] += table[from][to];
        }
      }
    }
    return AreaMatrix.square(areas, sums);
  }
}
