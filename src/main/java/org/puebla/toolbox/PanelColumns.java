package org.puebla.toolbox;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Columns of a panel while its rows come in. */
final class PanelColumns {

  private static final int FIRST_ROOM = 1 << 12;

  private final double[][] numbers;
  private final int[][] codes;
  private final List<Map<String, Integer>> names;
  private int[] rows = new int[FIRST_ROOM];
  private int size;

  PanelColumns(int numbers, int names) {
    this.numbers = new double[numbers][FIRST_ROOM];
    this.codes = new int[names][FIRST_ROOM];
    this.names =
        java.util.stream.IntStream.range(0, names)
            .mapToObj(at -> (Map<String, Integer>) new HashMap<String, Integer>())
            .toList();
  }

  /**
   * @param row its number in the file
   */
  void add(int row, double[] values, String[] texts) {
    if (size == rows.length) {
      grow();
    }
    rows[size] = row;
    for (int at = 0; at < values.length; at++) {
      numbers[at][size] = values[at];
    }
    for (int at = 0; at < texts.length; at++) {
      Map<String, Integer> known = names.get(at);
      codes[at][size] = known.computeIfAbsent(texts[at], text -> known.size());
    }
    size++;
  }

  int size() {
    return size;
  }

  int[] rows() {
    return Arrays.copyOf(rows, size);
  }

  double[] numbers(int at) {
    return Arrays.copyOf(numbers[at], size);
  }

  int[] codes(int at) {
    return Arrays.copyOf(codes[at], size);
  }

  /** How many different names a column has. */
  int names(int at) {
    return names.get(at).size();
  }

  private void grow() {
    rows = Arrays.copyOf(rows, 2 * size);
    for (int at = 0; at < numbers.length; at++) {
      numbers[at] = Arrays.copyOf(numbers[at], 2 * size);
    }
    for (int at = 0; at < codes.length; at++) {
      codes[at] = Arrays.copyOf(codes[at], 2 * size);
    }
  }
}
