package org.puebla.gravity.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.spark.broadcast.Broadcast;
import org.puebla.gravity.Islands;

/** Rows that some two effects separate by themselves, found as in memory. */
final class SpreadIslands {

  private SpreadIslands() {}

  /** The round trips of two effects, and which effects those are. */
  record Trips(int first, int second, int[][] rounds) implements Serializable {

    boolean isSeparated(RowBlock block, int row) {
      return rounds[0][block.codes()[first][row]] != rounds[1][block.codes()[second][row]];
    }

    /** Whether all levels are on one, so that no row can be separated. */
    boolean isOne() {
      for (int[] some : rounds) {
        for (int round : some) {
          if (round != rounds[0][0]) {
            return false;
          }
        }
      }
      return true;
    }
  }

  /** Those of every pair of effects that separate any level from another. */
  static List<Trips> of(Spread spread) {
    List<Trips> trips = new ArrayList<>();
    for (int one = 0; one < spread.effects(); one++) {
      for (int other = 0; other < one; other++) {
        Trips pair = of(spread, one, other);
        if (!pair.isOne()) {
          trips.add(pair);
        }
      }
    }
    return new ArrayList<>(trips);
  }

  private static Trips of(Spread spread, int first, int second) {
    int[] levels = spread.levels();
    int[][] numbers = islands(spread, first, second, levels).numbers();
    Broadcast<int[][]> sent = spread.context().broadcast(numbers);
    try {
      Set<List<Integer>> edges =
          spread
              .blocks()
              .mapPartitions(
                  some -> {
                    Set<List<Integer>> between = new HashSet<>();
                    some.forEachRemaining(
                        block -> between.addAll(edges(block, sent.value(), first, second)));
                    return Collections.singleton(between).iterator();
                  })
              .treeReduce(
                  (one, other) -> {
                    one.addAll(other);
                    return one;
                  });
      int[][] all =
          edges.stream().map(edge -> new int[] {edge.get(0), edge.get(1)}).toArray(int[][]::new);
      return new Trips(first, second, Islands.rounds(numbers, all));
    } finally {
      sent.destroy();
    }
  }

  private static Islands islands(Spread spread, int first, int second, int[] levels) {
    int one = levels[first];
    int other = levels[second];
    return spread
        .blocks()
        .mapPartitions(
            some -> {
              Islands islands = new Islands(one, other);
              some.forEachRemaining(block -> join(islands, block, first, second));
              return Collections.singleton(islands).iterator();
            })
        .treeReduce(
            (islands, others) -> {
              islands.join(others);
              return islands;
            });
  }

  private static void join(Islands islands, RowBlock block, int first, int second) {
    for (int row = 0; row < block.size(); row++) {
      if (block.outcome()[row] > 0) {
        islands.join(block.codes()[first][row], block.codes()[second][row]);
      }
    }
  }

  private static Set<List<Integer>> edges(RowBlock block, int[][] numbers, int first, int second) {
    Set<List<Integer>> edges = new HashSet<>();
    for (int row = 0; row < block.size(); row++) {
      int from = numbers[0][block.codes()[first][row]];
      int to = numbers[1][block.codes()[second][row]];
      if (block.outcome()[row] == 0 && from != to) {
        edges.add(List.of(from, to));
      }
    }
    return edges;
  }
}
