package org.puebla.indicator.counts.population;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.puebla.indicator.counts.figure.CellSum;
import org.puebla.indicator.counts.figure.Figure;

/** Births or deaths of areas by calendar year and sex. */
public final class VitalEvents {

  private record Series(String area, String sex) {}

  private final Map<Series, Map<Integer, Figure>> numbers = new HashMap<>();

  /** The first number given for an area, sex and year stays. */
  public void add(PopulationRow row) {
    numbers
        .computeIfAbsent(new Series(row.area(), row.sex()), ignored -> new TreeMap<>())
        .putIfAbsent(
            row.year(),
            CellSum.of(row.value(), row.low(), row.high(), row.status(), row.digest()).figure());
  }

  /**
   * Events from the middle of one year to that of another: half of the first year, half of the
   * last, all between. Empty where a year is not known.
   */
  public Optional<Figure> between(String area, String sex, int first, int last) {
    Map<Integer, Figure> years = numbers.getOrDefault(new Series(area, sex), Map.of());
    Figure sum = null;
    for (int year = first; year <= last; year++) {
      Figure number = years.get(year);
      if (number == null) {
        return Optional.empty();
      }
      Figure part = year == first || year == last ? number.dividedBy(2) : number;
      sum = sum == null ? part : sum.plus(part);
    }
    return Optional.ofNullable(sum);
  }
}
