package org.puebla.gravity.spark;

import java.io.Serializable;
import java.util.stream.IntStream;

/**
 * Some rows of a model, column by column.
 *
 * @param terms one array for each term
 * @param weights none where all rows weigh one
 * @param offset none where nothing of the predictor is known
 * @param codes the level of each row, effect by effect and then cluster by cluster
 * @param rows the number of each row in the file, from one
 */
record RowBlock(
    double[] outcome,
    double[][] terms,
    double[] weights,
    double[] offset,
    int[][] codes,
    int[] rows)
    implements Serializable {

  int size() {
    return outcome.length;
  }

  double weight(int row) {
    return weights.length == 0 ? 1 : weights[row];
  }

  double offset(int row) {
    return offset.length == 0 ? 0 : offset[row];
  }

  /**
   * The rows at these places.
   *
   * @param numbers the new number of each level
   */
  RowBlock only(int[] kept, int[][] numbers) {
    double[][] fewer = new double[terms.length][];
    for (int term = 0; term < fewer.length; term++) {
      fewer[term] = only(terms[term], kept);
    }
    int[][] fewerCodes = new int[codes.length][];
    for (int at = 0; at < fewerCodes.length; at++) {
      int[] own = codes[at];
      int[] number = numbers[at];
      fewerCodes[at] = IntStream.of(kept).map(row -> number[own[row]]).toArray();
    }
    return new RowBlock(
        only(outcome, kept),
        fewer,
        only(weights, kept),
        only(offset, kept),
        fewerCodes,
        IntStream.of(kept).map(row -> rows[row]).toArray());
  }

  private static double[] only(double[] values, int[] kept) {
    return values.length == 0
        ? values
        : IntStream.of(kept).mapToDouble(row -> values[row]).toArray();
  }
}
