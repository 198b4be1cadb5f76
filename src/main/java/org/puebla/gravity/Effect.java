package org.puebla.gravity;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which level of a fixed effect, or which cluster, each row belongs to.
 *
 * @param name the columns it is made of, joined by {@code ×}
 * @param codes of the rows, from nought
 * @param levels number of different codes
 * @param row one row of each level, by which the level can be named
 */
public record Effect(String name, int[] codes, int levels, int[] row) {

  /**
   * Combines columns; levels are numbered in the order of their first rows.
   *
   * @param columns codes of each column, by row
   * @param sizes number of codes of each column
   */
  public static Effect of(String name, List<int[]> columns, List<Integer> sizes) {
    int rows = columns.get(0).length;
    long[] keys = new long[rows];
    for (int column = 0; column < columns.size(); column++) {
      int[] codes = columns.get(column);
      long size = sizes.get(column);
      for (int row = 0; row < rows; row++) {
        keys[row] = Math.addExact(Math.multiplyExact(keys[row], size), codes[row]);
      }
    }
    LongCodes numbered = new LongCodes(rows);
    int[] codes = new int[rows];
    int[] first = new int[rows];
    for (int row = 0; row < rows; row++) {
      int before = numbered.size();
      codes[row] = numbered.of(keys[row]);
      if (numbered.size() > before) {
        first[codes[row]] = row;
      }
    }
    return new Effect(name, codes, numbered.size(), Arrays.copyOf(first, numbered.size()));
  }

  /** Two ways of clustering at once: rows that share both. */
  Effect and(Effect other) {
    return of(name + "×" + other.name, List.of(codes, other.codes), List.of(levels, other.levels));
  }

  /** The rows kept, with their levels numbered anew. */
  Effect only(int[] kept) {
    int[] some = IntStream.of(kept).map(row -> codes[row]).toArray();
    return of(name, List.of(some), List.of(levels));
  }

  /** Whether every level lies within one of another's. */
  boolean isNestedIn(Effect other) {
    int[] within = new int[levels];
    Arrays.fill(within, -1);
    for (int at = 0; at < codes.length; at++) {
      int level = codes[at];
      if (within[level] < 0) {
        within[level] = other.codes[at];
      } else if (within[level] != other.codes[at]) {
        return false;
      }
    }
    return true;
  }
}
