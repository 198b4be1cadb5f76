package org.puebla.gravity.spark;

import java.io.Serializable;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import org.apache.spark.broadcast.Broadcast;
import org.puebla.gravity.Covariance;
import scala.Tuple2;

/**
 * Scores of spread rows: what effects leave of each term, times the weighted residual.
 *
 * @param levels coefficients of the levels for each column, packed
 * @param wide how many columns are packed
 */
record SpreadScores(Spread spread, Predictor predictor, double[][] levels, int wide)
    implements Covariance.Meat {

  /** What it takes to know the scores of a row. */
  private record Known(Predictor predictor, double[][] levels, int wide) implements Serializable {

    void scores(RowBlock block, int row, double[] scores) {
      int[] terms = predictor.terms();
      for (int term = 0; term < terms.length; term++) {
        scores[term] = block.terms()[terms[term]][row];
      }
      ColumnSums.subtract(levels, block, row, scores, wide);
      double expected = Math.exp(predictor.at(block, row));
      double residual = block.weight(row) * (block.outcome()[row] - expected);
      for (int term = 0; term < scores.length; term++) {
        scores[term] *= residual;
      }
    }
  }

  private int terms() {
    return predictor.terms().length;
  }

  @Override
  public int parameters() {
    int effects = spread.effects();
    int parameters = terms();
    for (int effect = 0; effect < effects; effect++) {
      boolean nested = false;
      for (int cluster = effects; cluster < spread.levels().length; cluster++) {
        nested |= isNested(effect, cluster);
      }
      parameters += nested ? 1 : spread.levels()[effect];
    }
    return parameters - Math.max(0, effects - 1);
  }

  /** Whether the least and the greatest cluster of each level are one. */
  private boolean isNested(int effect, int cluster) {
    int size = spread.levels()[effect];
    double[][] ends =
        spread.pass(
            new int[] {effect, cluster},
            Folding.LARGEST,
            new int[] {size, size},
            (pair, block, none, largest) -> {
              for (int row = 0; row < block.size(); row++) {
                int level = block.codes()[pair[0]][row];
                int within = block.codes()[pair[1]][row];
                largest[0][level] = Math.max(largest[0][level], within);
                largest[1][level] = Math.max(largest[1][level], -within);
              }
            });
    for (int level = 0; level < size; level++) {
      if (ends[0][level] != -ends[1][level]) {
        return false;
      }
    }
    return true;
  }

  @Override
  public double[][] ofRows() {
    int terms = terms();
    double[] sums =
        spread
            .pass(
                new Known(predictor, levels, wide),
                Folding.SUM,
                new int[] {terms * terms},
                (known, block, none, all) -> {
                  double[] scores = new double[terms];
                  for (int row = 0; row < block.size(); row++) {
                    known.scores(block, row, scores);
                    addSquares(scores, 0, terms, all[0]);
                  }
                })[0];
    return table(sums, terms);
  }

  @Override
  public double[][] ofClusters(int way) {
    int terms = terms();
    int place = spread.effects() + way;
    int clusters = spread.levels()[place];
    double[] scores =
        spread
            .pass(
                new Known(predictor, levels, wide),
                Folding.SUM,
                new int[] {clusters * terms},
                (known, block, none, all) -> {
                  double[] own = new double[terms];
                  for (int row = 0; row < block.size(); row++) {
                    known.scores(block, row, own);
                    int to = block.codes()[place][row] * terms;
                    for (int term = 0; term < terms; term++) {
                      all[0][to + term] += own[term];
                    }
                  }
                })[0];
    double[] sums = new double[terms * terms];
    for (int cluster = 0; cluster < clusters; cluster++) {
      addSquares(scores, cluster * terms, terms, sums);
    }
    return table(sums, terms);
  }

  /** Rows that share both may be as many as there are rows, and stay where they are. */
  @Override
  public double[][] ofBothWays() {
    int terms = terms();
    int first = spread.effects();
    long second = spread.levels()[first + 1];
    Broadcast<Known> sent = spread.context().broadcast(new Known(predictor, levels, wide));
    try {
      double[] sums =
          spread
              .blocks()
              .mapPartitionsToPair(blocks -> added(sent.value(), blocks, terms, first, second))
              .reduceByKey(SpreadScores::plus)
              .mapPartitions(
                  clusters -> {
                    double[] part = new double[terms * terms];
                    clusters.forEachRemaining(cluster -> addSquares(cluster._2(), 0, terms, part));
                    return Collections.singleton(part).iterator();
                  })
              .collect()
              .stream()
              .reduce(SpreadScores::plus)
              .orElseThrow();
      return table(sums, terms);
    } finally {
      sent.destroy();
    }
  }

  private static Iterator<Tuple2<Long, double[]>> added(
      Known known, Iterator<RowBlock> blocks, int terms, int first, long second) {
    Map<Long, double[]> sums = new HashMap<>();
    double[] own = new double[terms];
    while (blocks.hasNext()) {
      RowBlock block = blocks.next();
      for (int row = 0; row < block.size(); row++) {
        known.scores(block, row, own);
        long key = block.codes()[first][row] * second + block.codes()[first + 1][row];
        plus(sums.computeIfAbsent(key, nothing -> new double[terms]), own);
      }
    }
    return sums.entrySet().stream()
        .map(each -> new Tuple2<>(each.getKey(), each.getValue()))
        .iterator();
  }

  private static double[] plus(double[] to, double[] other) {
    for (int at = 0; at < to.length; at++) {
      to[at] += other[at];
    }
    return to;
  }

  private static void addSquares(double[] scores, int from, int terms, double[] sums) {
    for (int one = 0; one < terms; one++) {
      for (int other = 0; other < terms; other++) {
        sums[one * terms + other] += scores[from + one] * scores[from + other];
      }
    }
  }

  private static double[][] table(double[] flat, int size) {
    double[][] table = new double[size][size];
    for (int one = 0; one < size; one++) {
      System.arraycopy(flat, one * size, table[one], 0, size);
    }
    return table;
  }
}
