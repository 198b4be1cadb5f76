package org.puebla.fit;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;

/**
 * A largest flow from rows to columns through the cells where a seed is not nought: it meets the
 * margins exactly when any table with these zeros can (Ford and Fulkerson 1956), and where it
 * cannot, the rows that are left with something name the trouble.
 */
final class Transport {

  /** Of the total, what rounding may leave over. */
  private static final double DUST = 1e-11;

  private static final int NOT_REACHED = -2;
  private static final int START = -1;

  private final double[][] seed;
  private final double[] supply;
  private final double[] demand;
  private final double dust;
  private final double[][] flow;
  private final int[] rowFrom;
  private final int[] columnFrom;

  private Transport(double[][] seed, double[] rows, double[] columns) {
    this.seed = seed;
    this.supply = rows.clone();
    this.demand = columns.clone();
    this.dust = DUST * DoubleStream.of(rows).sum();
    this.flow = new double[rows.length][columns.length];
    this.rowFrom = new int[rows.length];
    this.columnFrom = new int[columns.length];
  }

  /**
   * @throws IllegalArgumentException when a margin is below nought
   */
  static Transport of(double[][] seed, double[] rows, double[] columns) {
    if (DoubleStream.concat(DoubleStream.of(rows), DoubleStream.of(columns))
        .anyMatch(each -> !(each >= 0))) {
      throw new IllegalArgumentException("a margin is below nought");
    }
    Transport transport = new Transport(seed, rows, columns);
    transport.fill();
    boolean more = true;
    while (more) {
      more = transport.augment();
    }
    return transport;
  }

  /** What no column could take. */
  double unmet() {
    return Math.max(0, DoubleStream.of(supply).filter(left -> left > dust).sum());
  }

  boolean isFeasible() {
    return unmet() <= dust;
  }

  /**
   * Rows whose sums together are more than the columns they can reach may hold; empty when there
   * are none.
   */
  boolean[] crowdedRows() {
    boolean[] crowded = new boolean[supply.length];
    if (!isFeasible()) {
      search();
      for (int row = 0; row < crowded.length; row++) {
        crowded[row] = rowFrom[row] != NOT_REACHED;
      }
    }
    return crowded;
  }

  /** The seed without the cells that are nought in every table which meets the margins. */
  double[][] possible() {
    int[] component = new ConnectedComponents(seed, flow, dust).numbers();
    double[][] possible = new double[seed.length][];
    for (int row = 0; row < seed.length; row++) {
      possible[row] = seed[row].clone();
      for (int column = 0; column < demand.length; column++) {
        boolean onCycle = component[row] == component[supply.length + column];
        if (flow[row][column] <= dust && !onCycle) {
          possible[row][column] = 0;
        }
      }
    }
    return possible;
  }

  private void fill() {
    for (int row = 0; row < supply.length; row++) {
      for (int column = 0; column < demand.length && supply[row] > 0; column++) {
        if (seed[row][column] > 0) {
          double amount = Math.min(supply[row], demand[column]);
          flow[row][column] = amount;
          supply[row] -= amount;
          demand[column] -= amount;
        }
      }
    }
  }

  /** Sends more along one shortest path; false when there is none. */
  private boolean augment() {
    Integer end = search();
    if (end == null) {
      return false;
    }
    double amount = demand[end];
    int column = end;
    while (true) {
      int row = columnFrom[column];
      int before = rowFrom[row];
      if (before == START) {
        amount = Math.min(amount, supply[row]);
        break;
      }
      amount = Math.min(amount, flow[row][before]);
      column = before;
    }
    column = end;
    demand[end] -= amount;
    while (true) {
      int row = columnFrom[column];
      int before = rowFrom[row];
      flow[row][column] += amount;
      if (before == START) {
        supply[row] -= amount;
        return true;
      }
      flow[row][before] -= amount;
      column = before;
    }
  }

  /** The nearest column with room, from rows that have something left. */
  private @Nullable Integer search() {
    Arrays.fill(rowFrom, NOT_REACHED);
    Arrays.fill(columnFrom, NOT_REACHED);
    ArrayDeque<Integer> queue = new ArrayDeque<>();
    for (int row = 0; row < supply.length; row++) {
      if (supply[row] > dust) {
        rowFrom[row] = START;
        queue.add(row);
      }
    }
    while (!queue.isEmpty()) {
      int row = queue.remove();
      for (int column = 0; column < demand.length; column++) {
        if (seed[row][column] > 0 && columnFrom[column] == NOT_REACHED) {
          columnFrom[column] = row;
          if (demand[column] > dust) {
            return column;
          }
          for (int back = 0; back < supply.length; back++) {
            if (flow[back][column] > dust && rowFrom[back] == NOT_REACHED) {
              rowFrom[back] = column;
              queue.add(back);
            }
          }
        }
      }
    }
    return null;
  }
}
