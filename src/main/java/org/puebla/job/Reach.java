package org.puebla.job;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * How much of the world and of time an edition covers.
 *
 * @param rows number of its rows by the label of their period
 */
record Reach(int origins, int destinations, Map<String, Long> rows) {

  Reach {
    rows = Collections.unmodifiableMap(new TreeMap<>(rows));
  }

  /** Labels of the periods of its rows, sorted. */
  List<String> periods() {
    return List.copyOf(rows.keySet());
  }

  /** Label of the first period, empty when there is none. */
  String firstPeriod() {
    return rows.keySet().stream().findFirst().orElse("");
  }

  /** Label of the last period, empty when there is none. */
  String lastPeriod() {
    return rows.keySet().stream().reduce("", (earlier, later) -> later);
  }

  /** How many rows are of such periods. */
  long rowsOf(Predicate<String> periods) {
    return rows.entrySet().stream()
        .filter(one -> periods.test(one.getKey()))
        .mapToLong(Map.Entry::getValue)
        .sum();
  }
}
