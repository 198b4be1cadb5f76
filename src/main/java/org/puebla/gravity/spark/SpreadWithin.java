package org.puebla.gravity.spark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.storage.StorageLevel;
import org.jspecify.annotations.Nullable;
import org.puebla.gravity.WorkingOutcome;

/**
 * Takes fixed effects out of all columns of a model at once, by the same turns and the same
 * acceleration as in memory; one pass over the rows for each turn. The columns are the terms and,
 * where there is a predictor, the working outcome after them.
 */
final class SpreadWithin implements AutoCloseable {

  private static final int MOST_ROUNDS = 500;

  /** Of the squares of a column, what rounding leaves of a spread that is none. */
  private static final double ROUNDING = 1e-14;

  private final Spread spread;
  private final int[] terms;
  private final int[] levels;
  private final int columns;
  private final LevelColumn[] coefficients;
  private final double[] means;
  private double[][] levelWeights = {};
  private JavaRDD<double[][]> beside;
  private @Nullable Broadcast<Predictor> weighedBy;

  private SpreadWithin(Spread spread, int[] terms, int columns) {
    this.spread = spread;
    this.terms = terms;
    this.levels = spread.effectLevels();
    this.columns = columns;
    this.means = new double[columns];
    this.coefficients =
        IntStream.range(0, columns)
            .mapToObj(column -> new LevelColumn(levels))
            .toArray(LevelColumn[]::new);
    this.beside = spread.context().emptyRDD();
  }

  /** Terms alone, all rows weighing alike. */
  static SpreadWithin ofTerms(Spread spread, int[] terms) {
    SpreadWithin within = new SpreadWithin(spread, terms, terms.length);
    within.take(
        spread
            .blocks()
            .map(
                block -> {
                  double[] ones = new double[block.size()];
                  Arrays.fill(ones, 1);
                  return new double[][] {ones};
                }));
    return within;
  }

  /** Terms and the working outcome. */
  static SpreadWithin ofSteps(Spread spread, int[] terms) {
    return new SpreadWithin(spread, terms, terms.length + 1);
  }

  /** Sets the weights of the rows and the working outcome. */
  void weigh(Predictor predictor) {
    Broadcast<Predictor> sent = spread.context().broadcast(predictor);
    take(spread.blocks().map(block -> working(sent.value(), block)));
    weighedBy = sent;
  }

  private static double[][] working(Predictor predictor, RowBlock block) {
    double[] weights = new double[block.size()];
    double[] working = new double[block.size()];
    for (int row = 0; row < weights.length; row++) {
      double at = predictor.at(block, row);
      double expected = Math.exp(at);
      weights[row] = block.weight(row) * expected;
      working[row] = WorkingOutcome.of(block.outcome()[row], block.offset(row), at, expected);
    }
    return new double[][] {weights, working};
  }

  private void take(JavaRDD<double[][]> values) {
    close();
    beside = values.persist(StorageLevel.MEMORY_AND_DISK());
  }

  /**
   * Finds the coefficients of the levels for every column.
   *
   * @param tolerance on the coefficients, as a share of the spread of each column
   * @return whether it was reached for all
   */
  boolean solve(double tolerance) {
    int effects = levels.length;
    if (effects == 0) {
      return true;
    }
    double[][] sums = sums();
    levelWeights = Arrays.copyOf(sums, effects);
    List<LevelColumn> open = new ArrayList<>();
    for (int column = 0; column < columns; column++) {
      LevelColumn own = coefficients[column];
      own.begin(column, columns, sums, tolerance * spread(column, sums));
      open.add(own);
    }
    if (effects == 1) {
      open.forEach(column -> column.turn(0, new double[levels[0]], 1, 0, levelWeights[0]));
      open.forEach(LevelColumn::take);
      return true;
    }
    for (int round = 0; round < MOST_ROUNDS && !open.isEmpty(); round++) {
      round(open);
      open.forEach(LevelColumn::goOn);
      round(open);
      open.forEach(LevelColumn::accelerate);
      open.removeIf(LevelColumn::isDone);
    }
    return open.isEmpty();
  }

  /** All effects by turns, for the columns that are not done. */
  private void round(List<LevelColumn> open) {
    int[] places = open.stream().mapToInt(LevelColumn::column).toArray();
    for (int effect = 0; effect < levels.length; effect++) {
      double[][] now = new double[levels.length][];
      for (int other = 0; other < now.length; other++) {
        now[other] = other == effect ? new double[0] : packed(open, other);
      }
      int own = effect;
      int wide = places.length;
      double[] taken =
          spread
              .pass(
                  new ColumnSums(places, wide, effect, now),
                  beside,
                  new int[] {levels[effect] * wide},
                  ColumnSums::taken)[0];
      for (int at = 0; at < wide; at++) {
        open.get(at).turn(own, taken, wide, at, levelWeights[effect]);
      }
    }
  }

  /** Level by level, and within each level column by column. */
  private double[] packed(List<LevelColumn> some, int effect) {
    int wide = some.size();
    double[] packed = new double[levels[effect] * wide];
    for (int at = 0; at < wide; at++) {
      double[] own = some.get(at).moving()[effect];
      for (int level = 0; level < own.length; level++) {
        packed[level * wide + at] = own[level];
      }
    }
    return packed;
  }

  /**
   * Of each effect the weights of its levels; of each effect the weighted sums of all columns; the
   * squares of the columns about what was their mean; their sums about it.
   */
  private double[][] sums() {
    int effects = levels.length;
    int[] sizes = new int[2 * effects + 2];
    for (int effect = 0; effect < effects; effect++) {
      sizes[effect] = levels[effect];
      sizes[effects + effect] = levels[effect] * columns;
    }
    sizes[2 * effects] = columns;
    sizes[2 * effects + 1] = columns;
    return spread.pass(
        new ColumnSums(terms, columns, effects, new double[][] {means}),
        beside,
        sizes,
        ColumnSums::add);
  }

  /** The weighted standard deviation; of a column that is all alike, its size. */
  private double spread(int column, double[][] sums) {
    int effects = levels.length;
    double all = Arrays.stream(sums[0]).sum();
    double off = sums[2 * effects + 1][column] / all;
    double square = sums[2 * effects][column] / all;
    double mean = means[column] + off;
    double variance = square - off * off;
    means[column] = mean;
    return variance > ROUNDING * square
        ? Math.sqrt(variance)
        : Math.max(Math.abs(mean), Double.MIN_NORMAL);
  }

  /** Weighted sums of products of what is left of the columns. */
  double[][] products() {
    int size = columns;
    double[] flat =
        spread
            .pass(
                new ColumnSums(terms, columns, 0, packed()),
                beside,
                new int[] {size * size},
                ColumnSums::addProducts)[0];
    double[][] products = new double[size][size];
    for (int one = 0; one < size; one++) {
      for (int other = 0; other <= one; other++) {
        products[one][other] = flat[one * size + other];
        products[other][one] = flat[one * size + other];
      }
    }
    return products;
  }

  /** Coefficients of the levels of each effect: level by level, in it column by column. */
  double[][] packed() {
    return IntStream.range(0, levels.length)
        .mapToObj(effect -> packed(List.of(coefficients), effect))
        .toArray(double[][]::new);
  }

  /** How many columns {@link #packed} has. */
  int columns() {
    return columns;
  }

  /** What levels add to the predictor when the terms have these slopes. */
  double[][] levels(double[] slopes) {
    double[][] added = new double[levels.length][];
    for (int effect = 0; effect < added.length; effect++) {
      added[effect] = coefficients[slopes.length].moving()[effect].clone();
      for (int term = 0; term < slopes.length; term++) {
        double[] own = coefficients[term].moving()[effect];
        for (int level = 0; level < own.length; level++) {
          added[effect][level] -= slopes[term] * own[level];
        }
      }
    }
    return added;
  }

  @Override
  public void close() {
    beside.unpersist();
    if (weighedBy != null) {
      weighedBy.destroy();
      weighedBy = null;
    }
  }
}
