package org.puebla.matrix;

import java.util.List;

/**
 * Flows among the same areas as origins (rows) and destinations (columns), each with the bounds of
 * what it can be. The diagonal is nought: whoever stays has not moved.
 *
 * @param values NaN where a flow is not known
 * @param lows at least nought
 * @param highs positive infinity where there is no bound
 */
public record FlowMatrix(List<String> areas, double[][] values, double[][] lows, double[][] highs) {

  public FlowMatrix {
    areas = List.copyOf(areas);
  }

  /** Flows that are exactly what they say; what stands on the diagonal is left out. */
  public static FlowMatrix exact(AreaMatrix flows) {
    if (!flows.isSquare()) {
      throw new IllegalArgumentException("origins and destinations differ");
    }
    double[][] cells = new double[flows.rows().size()][];
    for (int row = 0; row < cells.length; row++) {
      cells[row] = flows.cells()[row].clone();
      cells[row][row] = 0;
    }
    return new FlowMatrix(flows.rows(), cells, cells, cells);
  }

  public int size() {
    return areas.size();
  }
}
