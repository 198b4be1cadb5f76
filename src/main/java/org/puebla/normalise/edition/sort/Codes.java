package org.puebla.normalise.edition.sort;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Numbers the distinct values of one column in the order in which they first occur. */
final class Codes {

  /** The code of an absent value; it sorts before all others. */
  static final int ABSENT = -1;

  private final Map<Object, Integer> codeByValue = new HashMap<>();
  private final List<Object> values = new ArrayList<>();
  private @Nullable Object lastValue = new Object();
  private int lastCode = ABSENT;

  @SuppressWarnings("ReferenceEquality")
  int code(@Nullable Object value) {
    // Mapped rows share their strings, so that most look-ups end here.
    if (value == lastValue) {
      return lastCode;
    }
    if (value == null) {
      return ABSENT;
    }
    Integer code = codeByValue.get(value);
    if (code == null) {
      code = values.size();
      codeByValue.put(value, code);
      values.add(value);
    }
    lastValue = value;
    lastCode = code;
    return code;
  }

  int size() {
    return values.size();
  }

  List<Object> values() {
    return values;
  }

  /** For each code its place in the sorted order of the values, from 0. */
  int[] ranks() {
    Integer[] order = new Integer[values.size()];
    Arrays.setAll(order, code -> code);
    Arrays.sort(order, Comparator.comparing(code -> (String) values.get(code)));
    int[] ranks = new int[order.length];
    for (int rank = 0; rank < order.length; rank++) {
      ranks[order[rank]] = rank;
    }
    return ranks;
  }
}
