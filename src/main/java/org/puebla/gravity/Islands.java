package org.puebla.gravity;

import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Rows that two fixed effects separate by themselves. Outcomes join the levels of both into
 * islands, on each of which one effect can only rise by as much as the other falls. A row of nought
 * between two islands lets one of them rise for ever, unless other rows of nought lead back; those
 * that do not are separated.
 *
 * <p>Exact for two effects; what only three together separate shows in the search itself.
 */
public final class Islands implements Serializable {

  private static final long serialVersionUID = 1;

  private final int split;
  private final int[] parents;

  /**
   * Every level an island to itself.
   *
   * @param first levels of one effect
   * @param second levels of the other
   */
  public Islands(int first, int second) {
    this.split = first;
    this.parents = IntStream.range(0, first + second).toArray();
  }

  /** The places of rows that some two effects of a panel separate. */
  static int[] separated(Panel panel) {
    boolean[] out = new boolean[panel.size()];
    for (int one = 0; one < panel.effects().size(); one++) {
      for (int other = 0; other < one; other++) {
        mark(panel.effects().get(one), panel.effects().get(other), panel.outcome(), out);
      }
    }
    return IntStream.range(0, out.length).filter(row -> out[row]).toArray();
  }

  private static void mark(Effect first, Effect second, double[] outcome, boolean[] out) {
    Islands islands = new Islands(first.levels(), second.levels());
    int[] one = first.codes();
    int[] other = second.codes();
    for (int row = 0; row < outcome.length; row++) {
      if (outcome[row] > 0) {
        islands.join(one[row], other[row]);
      }
    }
    int[][] numbers = islands.numbers();
    int[][] edges =
        IntStream.range(0, outcome.length)
            .filter(row -> outcome[row] == 0)
            .mapToObj(row -> new int[] {numbers[0][one[row]], numbers[1][other[row]]})
            .filter(edge -> edge[0] != edge[1])
            .toArray(int[][]::new);
    int[][] rounds = rounds(numbers, edges);
    for (int row = 0; row < outcome.length; row++) {
      out[row] |= rounds[0][one[row]] != rounds[1][other[row]];
    }
  }

  /** A row with an outcome makes one island of two. */
  public void join(int first, int second) {
    parents[root(first)] = root(split + second);
  }

  /** Joins whatever others have joined. */
  public void join(Islands others) {
    for (int level = 0; level < parents.length; level++) {
      parents[root(level)] = root(others.root(level));
    }
  }

  /** The island of each level of the first effect, and of the second, from nought. */
  public int[][] numbers() {
    int[] numbers = new int[parents.length];
    Arrays.fill(numbers, -1);
    int count = 0;
    for (int level = 0; level < parents.length; level++) {
      int root = root(level);
      if (numbers[root] < 0) {
        numbers[root] = count++;
      }
      numbers[level] = numbers[root];
    }
    return new int[][] {
      Arrays.copyOf(numbers, split), Arrays.copyOfRange(numbers, split, numbers.length)
    };
  }

  /**
   * The round trip that the island of each level is on. A row whose levels are on different ones is
   * separated.
   *
   * @param edges from island to island, wherever a row of nought lies between two
   */
  public static int[][] rounds(int[][] numbers, int[][] edges) {
    int count = 1 + Stream.of(numbers).flatMapToInt(IntStream::of).max().orElse(-1);
    int[] rounds = new Rounds(count, edges).numbers();
    return Stream.of(numbers)
        .map(each -> IntStream.of(each).map(island -> rounds[island]).toArray())
        .toArray(int[][]::new);
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
