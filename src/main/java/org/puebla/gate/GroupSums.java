package org.puebla.gate;

import java.util.Map;
import java.util.TreeMap;

/** Sums of figures of one kind by period: what is counted in what unit must not be added up. */
final class GroupSums {

  private final Map<String, TreeMap<String, Double>> byKind = new TreeMap<>();
  private final Map<String, Long> cells = new TreeMap<>();

  void add(String kind, String period, double value) {
    cells.merge(kind + " " + period, 1L, Long::sum);
    byKind.computeIfAbsent(kind, none -> new TreeMap<>()).merge(period, value, Double::sum);
  }

  Map<String, TreeMap<String, Double>> kinds() {
    return byKind;
  }

  double of(String kind, String period) {
    return byKind.getOrDefault(kind, new TreeMap<>()).getOrDefault(period, 0.0);
  }

  /** How many cells of a period were added up. */
  long cells(String kind, String period) {
    return cells.getOrDefault(kind + " " + period, 0L);
  }
}
