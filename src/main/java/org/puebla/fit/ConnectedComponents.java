package org.puebla.fit;

import java.util.ArrayDeque;
import java.util.Arrays;

/**
 * The strongly connected parts of the graph of a transport: from each row to the columns where its
 * seed is not nought, and back where something flows. Only within a part can a cell be changed and
 * the margins be kept (Kosaraju's two passes).
 */
final class ConnectedComponents {

  private final double[][] seed;
  private final double[][] flow;
  private final double dust;
  private final int rows;
  private final int size;

  ConnectedComponents(double[][] seed, double[][] flow, double dust) {
    this.seed = seed;
    this.flow = flow;
    this.dust = dust;
    this.rows = seed.length;
    this.size = rows + (rows == 0 ? 0 : seed[0].length);
  }

  /** The number of the part of each row and, behind them, of each column. */
  int[] numbers() {
    int[] order = finishingOrder();
    int[] number = new int[size];
    Arrays.fill(number, -1);
    for (int at = size - 1; at >= 0; at--) {
      if (number[order[at]] < 0) {
        spread(order[at], number);
      }
    }
    return number;
  }

  private int[] finishingOrder() {
    int[] order = new int[size];
    int finished = 0;
    int[] next = new int[size];
    boolean[] seen = new boolean[size];
    ArrayDeque<Integer> path = new ArrayDeque<>();
    for (int start = 0; start < size; start++) {
      if (seen[start]) {
        continue;
      }
      seen[start] = true;
      path.push(start);
      while (!path.isEmpty()) {
        int node = path.peek();
        while (next[node] < size && (seen[next[node]] || !leads(node, next[node]))) {
          next[node]++;
        }
        if (next[node] == size) {
          order[finished++] = path.pop();
        } else {
          seen[next[node]] = true;
          path.push(next[node]);
        }
      }
    }
    return order;
  }

  private void spread(int start, int[] number) {
    ArrayDeque<Integer> queue = new ArrayDeque<>();
    number[start] = start;
    queue.add(start);
    while (!queue.isEmpty()) {
      int node = queue.remove();
      for (int before = 0; before < size; before++) {
        if (number[before] < 0 && leads(before, node)) {
          number[before] = start;
          queue.add(before);
        }
      }
    }
  }

  private boolean leads(int from, int to) {
    if (from < rows) {
      return to >= rows && seed[from][to - rows] > 0;
    }
    return to < rows && flow[to][from - rows] > dust;
  }
}
