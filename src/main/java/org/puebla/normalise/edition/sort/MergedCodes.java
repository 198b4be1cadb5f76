package org.puebla.normalise.edition.sort;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** The codes of several runs made comparable: ranks over the values of all of them. */
final class MergedCodes {

  private final RowShape shape;

  /** By run, coded column and code (0 absent): the value, the same object in every run. */
  private final Object[][][] values;

  /** By run, key column and code (0 absent): the rank. */
  private final int[][][] ranks;

  /** By key column: the values in order; the rank of an absent value is 0, of the first 1. */
  private final String[][] ordered;

  MergedCodes(RowShape shape, List<SortedRun> runs) {
    this.shape = shape;
    int columns = shape.coded().length;
    this.values = new Object[runs.size()][columns][];
    for (int column = 0; column < columns; column++) {
      Map<Object, Object> canonical = new HashMap<>();
      for (int run = 0; run < runs.size(); run++) {
        Object[] own = runs.get(run).values(column);
        Object[] shared = new Object[own.length + 1];
        for (int code = 0; code < own.length; code++) {
          Object value = own[code];
          shared[code + 1] = canonical.computeIfAbsent(value, same -> same);
        }
        values[run][column] = shared;
      }
    }
    int[] keys = shape.keys();
    this.ordered = new String[keys.length][];
    this.ranks = new int[runs.size()][keys.length][];
    for (int key = 0; key < keys.length; key++) {
      TreeSet<String> all = new TreeSet<>();
      for (Object[][] run : values) {
        Arrays.stream(run[keys[key]]).skip(1).forEach(value -> all.add((String) value));
      }
      ordered[key] = all.toArray(String[]::new);
      for (int run = 0; run < values.length; run++) {
        Object[] own = values[run][keys[key]];
        int[] ranked = new int[own.length];
        for (int code = 1; code < own.length; code++) {
          ranked[code] = Arrays.binarySearch(ordered[key], (String) own[code]) + 1;
        }
        ranks[run][key] = ranked;
      }
    }
  }

  /** Translates the codes of a row of one run into ranks, in the order of the key columns. */
  void rank(int run, int[] codes, int[] key) {
    int[] keys = shape.keys();
    for (int at = 0; at < keys.length; at++) {
      key[at] = ranks[run][at][codes[keys[at]]];
    }
  }

  Object value(int run, int column, int code) {
    return values[run][column][code];
  }

  /** The values of a key given by ranks; an absent value is the empty text. */
  List<String> values(int[] key) {
    String[] texts = new String[key.length];
    for (int at = 0; at < key.length; at++) {
      texts[at] = key[at] == 0 ? "" : ordered[at][key[at] - 1];
    }
    return Arrays.asList(texts);
  }

  /** The ranks of a key given by values, which stand in some run. */
  int[] ranks(List<String> key) {
    int[] ranked = new int[key.size()];
    for (int at = 0; at < ranked.length; at++) {
      ranked[at] = Math.max(0, Arrays.binarySearch(ordered[at], key.get(at)) + 1);
    }
    return ranked;
  }
}
