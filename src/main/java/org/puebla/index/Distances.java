package org.puebla.index;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How far people moved (Bell et al. 2002): the mean and the median of the distances of all moves,
 * the median interpolated between the middles of the moves of two corridors. Of corridors of one
 * length, such as there and back, the one with fewer moves comes first, so that no order of areas
 * matters.
 */
final class Distances {

  private final IndexInput input;

  Distances(IndexInput input) {
    this.input = input;
  }

  List<IndexValue> values() {
    Listed listed = new Listed(input);
    input
        .distance()
        .ifPresent(
            table -> {
              double[] moves = Shares.corridors(input);
              double[] distances = corridors(table);
              listed.system("mean-distance", mean(moves, distances));
              listed.system("median-distance", median(moves, distances));
            });
    return listed.values();
  }

  private double mean(double[] moves, double[] distances) {
    double sum = 0;
    for (int corridor = 0; corridor < moves.length; corridor++) {
      sum += moves[corridor] * distances[corridor];
    }
    return Listed.ratio(sum, input.flows().sum());
  }

  private double median(double[] moves, double[] distances) {
    int[] order =
        IntStream.range(0, moves.length)
            .filter(corridor -> moves[corridor] > 0)
            .boxed()
            .sorted(
                Comparator.<Integer>comparingDouble(corridor -> distances[corridor])
                    .thenComparingDouble(corridor -> moves[corridor]))
            .mapToInt(Integer::intValue)
            .toArray();
    if (order.length == 0) {
      return Double.NaN;
    }
    double half = input.flows().sum() / 2;
    double passed = 0;
    double middleBefore = Double.NaN;
    double distanceBefore = Double.NaN;
    for (int corridor : order) {
      double middle = passed + moves[corridor] / 2;
      if (middle >= half) {
        return Double.isNaN(middleBefore)
            ? distances[corridor]
            : distanceBefore
                + (distances[corridor] - distanceBefore)
                    * (half - middleBefore)
                    / (middle - middleBefore);
      }
      passed += moves[corridor];
      middleBefore = middle;
      distanceBefore = distances[corridor];
    }
    return distanceBefore;
  }

  private double[] corridors(double[][] table) {
    return IntStream.range(0, input.size())
        .boxed()
        .flatMapToDouble(
            from ->
                IntStream.range(0, input.size())
                    .filter(to -> to != from)
                    .mapToDouble(to -> table[from][to]))
        .toArray();
  }
}
