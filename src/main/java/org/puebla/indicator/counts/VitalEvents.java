package org.puebla.indicator.counts;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;

/** Births or deaths of areas by calendar year and sex. */
public final class VitalEvents {

  private record Series(String area, String sex) {}

  private final Map<Series, Map<Integer, Double>> numbers = new HashMap<>();

  /** The first number given for an area, sex and year stays. */
  public void add(String area, String sex, int year, double number) {
    numbers
        .computeIfAbsent(new Series(area, sex), ignored -> new TreeMap<>())
        .putIfAbsent(year, number);
  }

  /**
   * Events from the middle of one year to that of another: half of the first year, half of the
   * last, all between.
   */
  public OptionalDouble between(String area, String sex, int first, int last) {
    Map<Integer, Double> years = numbers.getOrDefault(new Series(area, sex), Map.of());
    double sum = 0;
    for (int year = first; year <= last; year++) {
      Double number = years.get(year);
      if (number == null) {
        return OptionalDouble.empty();
      }
      sum += year == first || year == last ? number / 2 : number;
    }
    return OptionalDouble.of(sum);
  }
}
