package org.puebla.gravity;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.stream.IntStream;

/**
 * Rows that two fixed effects separate by themselves. Outcomes join the levels of both into
 * islands, on each of which one effect can only rise by as much as the other falls. A row of nought
 * between two islands lets one of them rise for ever, unless other rows of nought lead back; those
 * that do not are separated.
 *
 * <p>Exact for two effects; what only three together separate shows in the search itself.
 */
final class Islands {

  private final Effect first;
  private final Effect second;
  private final int[] parents;

  private Islands(Effect first, Effect second) {
    this.first = first;
    this.second = second;
    this.parents = IntStream.range(0, first.levels() + second.levels()).toArray();
  }

  /** The places of rows that some two effects of a panel separate. */
  static int[] separated(Panel panel) {
    boolean[] out = new boolean[panel.size()];
    for (int one = 0; one < panel.effects().size(); one++) {
      for (int other = 0; other < one; other++) {
        new Islands(panel.effects().get(one), panel.effects().get(other))
            .mark(panel.outcome(), out);
      }
    }
    return IntStream.range(0, out.length).filter(row -> out[row]).toArray();
  }

  private void mark(double[] outcome, boolean[] out) {
    for (int row = 0; row < outcome.length; row++) {
      if (outcome[row] > 0) {
        parents[root(from(row))] = root(to(row));
      }
    }
    int[] islands = new int[parents.length];
    Arrays.fill(islands, -1);
    int count = 0;
    for (int level = 0; level < parents.length; level++) {
      int root = root(level);
      if (islands[root] < 0) {
        islands[root] = count++;
      }
      islands[level] = islands[root];
    }
    if (count == 1) {
      return;
    }
    int[] rounds = new Rounds(count, edges(outcome, islands)).numbers();
    for (int row = 0; row < outcome.length; row++) {
      out[row] |= rounds[islands[from(row)]] != rounds[islands[to(row)]];
    }
  }

  private int[][] edges(double[] outcome, int[] islands) {
    return IntStream.range(0, outcome.length)
        .filter(row -> outcome[row] == 0 && islands[from(row)] != islands[to(row)])
        .mapToObj(row -> new int[] {islands[from(row)], islands[to(row)]})
        .toArray(int[][]::new);
  }

  private int from(int row) {
    return first.codes()[row];
  }

  private int to(int row) {
    return first.levels() + second.codes()[row];
  }

  private int root(int level) {
    int at = level;
    while (parents[at] != at) {
      parents[at] = parents[parents[at]];
      at = parents[at];
    }
    return at;
  }

  /**
   * Which islands can be reached from each other and back, by Tarjan's method without recursion.
   */
  private static final class Rounds {

    private final int[][] next;
    private final int[] order;
    private final int[] lowest;
    private final int[] numbers;
    private final int[] tried;
    private final Deque<Integer> open = new ArrayDeque<>();
    private int seen;
    private int found;

    Rounds(int size, int[][] edges) {
      int[] degrees = new int[size];
      for (int[] edge : edges) {
        degrees[edge[0]]++;
      }
      this.next = new int[size][];
      for (int at = 0; at < size; at++) {
        next[at] = new int[degrees[at]];
      }
      for (int[] edge : edges) {
        next[edge[0]][--degrees[edge[0]]] = edge[1];
      }
      this.order = new int[size];
      this.lowest = new int[size];
      this.tried = new int[size];
      this.numbers = new int[size];
      Arrays.fill(numbers, -1);
    }

    int[] numbers() {
      for (int start = 0; start < next.length; start++) {
        if (order[start] == 0) {
          visit(start);
        }
      }
      return numbers;
    }

    private void visit(int start) {
      Deque<Integer> way = new ArrayDeque<>();
      enter(start, way);
      while (!way.isEmpty()) {
        int at = way.peek();
        if (tried[at] < next[at].length) {
          int to = next[at][tried[at]++];
          if (order[to] == 0) {
            enter(to, way);
          } else if (numbers[to] < 0) {
            lowest[at] = Math.min(lowest[at], order[to]);
          }
        } else {
          way.pop();
          close(at);
          if (!way.isEmpty()) {
            lowest[way.peek()] = Math.min(lowest[way.peek()], lowest[at]);
          }
        }
      }
    }

    private void enter(int at, Deque<Integer> way) {
      order[at] = ++seen;
      lowest[at] = seen;
      open.push(at);
      way.push(at);
    }

    private void close(int at) {
      if (lowest[at] == order[at]) {
        int member;
        do {
          member = open.pop();
          numbers[member] = found;
        } while (member != at);
        found++;
      }
    }
  }
}
