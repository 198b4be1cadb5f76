package org.puebla.gate;

import java.util.Map;
import java.util.TreeMap;

/** Sums of figures of one kind by period: what is counted in what unit must not be added up. */
final class GroupSums {

  private final Map<String, TreeMap<String, Double>> byKind = new TreeMap<>();

  void add(String kind, String period, double value) {
    byKind.computeIfAbsent(kind, none -> new TreeMap<>()).merge(period, value, Double::sum);
  }

  Map<String, TreeMap<String, Double>> kinds() {
    return byKind;
  }

  double of(String kind, String period) {
    return byKind.getOrDefault(kind, new TreeMap<>()).getOrDefault(period, 0.0);
  }

  boolean has(String kind, String period) {
    return byKind.getOrDefault(kind, new TreeMap<>()).containsKey(period);
  }
}
