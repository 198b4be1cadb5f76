package org.puebla.normalise.edition.sort;

import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

/**
 * The keys of several runs as numbers that compare across runs: the rank of each value among those
 * of all runs, the ranks of all key columns side by side in as few words as hold their bits.
 */
final class MergedKeys {

  /** The sign is left alone, so that words compare as they are. */
  private static final int BITS_PER_WORD = Long.SIZE - 1;

  private final int[] columns;

  /** By key column: the values in order; the rank of an absent value is 0, of the first 1. */
  private final String[][] ordered;

  /** By key column: in which word its rank stands, how far to the left, and how wide. */
  private final int[] word;

  private final int[] shift;
  private final int[] width;
  private final int words;

  MergedKeys(RowShape shape, List<SortedRun> runs) {
    this.columns = shape.keys();
    this.ordered = new String[columns.length][];
    this.word = new int[columns.length];
    this.shift = new int[columns.length];
    this.width = new int[columns.length];
    int full = 0;
    int left = BITS_PER_WORD;
    for (int key = 0; key < columns.length; key++) {
      ordered[key] = ordered(columns[key], runs);
      width[key] = Integer.SIZE - Integer.numberOfLeadingZeros(ordered[key].length);
      if (left < width[key]) {
        full++;
        left = BITS_PER_WORD;
      }
      left -= width[key];
      word[key] = full;
      shift[key] = left;
    }
    this.words = full + 1;
  }

  private static String[] ordered(int column, List<SortedRun> runs) {
    TreeSet<String> all = new TreeSet<>();
    for (SortedRun run : runs) {
      for (Object value : run.values(column)) {
        all.add((String) value);
      }
    }
    return all.toArray(String[]::new);
  }

  /** How many words a key has. */
  int words() {
    return words;
  }

  /** The word of a key in which a key column stands, given as the coded column it is. */
  int word(int column) {
    return word[at(column)];
  }

  /** For each code of a run, 0 absent, what it adds to the word of a key column. */
  long[] parts(int column, Object[] values) {
    int key = at(column);
    long[] parts = new long[values.length + 1];
    for (int code = 0; code < values.length; code++) {
      parts[code + 1] = part(key, (String) values[code]);
    }
    return parts;
  }

  private int at(int column) {
    return Arrays.binarySearch(columns, column);
  }

  private long part(int key, String value) {
    long rank = Math.max(0, Arrays.binarySearch(ordered[key], value) + 1);
    return rank << shift[key];
  }

  /** The words of a key given by values, which stand in some run or are empty for absent. */
  long[] key(List<String> values) {
    long[] key = new long[words];
    for (int at = 0; at < columns.length; at++) {
      key[word[at]] += part(at, values.get(at));
    }
    return key;
  }

  /** The values of a key; an absent value is the empty text. */
  List<String> values(long[] key) {
    String[] texts = new String[columns.length];
    for (int at = 0; at < texts.length; at++) {
      int rank = (int) ((key[word[at]] >>> shift[at]) & ((1L << width[at]) - 1));
      texts[at] = rank == 0 ? "" : ordered[at][rank - 1];
    }
    return Arrays.asList(texts);
  }
}
