package org.puebla.indicator.counts.population;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.puebla.indicator.counts.figure.CellSum;
import org.puebla.indicator.counts.figure.Figure;
import org.puebla.model.DataRevision;

/** Births or deaths of areas by calendar year and sex, those of each source apart. */
public final class VitalEvents {

  private record Series(String area, String sex) {}

  private record Publication(String source, DataRevision revision) {}

  private final Map<Series, Map<Publication, Map<Integer, Figure>>> numbers = new HashMap<>();

  /** The first number given for an area, sex, source and year stays. */
  public void add(PopulationRow row) {
    numbers
        .computeIfAbsent(new Series(row.area(), row.sex()), ignored -> new LinkedHashMap<>())
        .computeIfAbsent(new Publication(row.source(), row.revision()), ignored -> new TreeMap<>())
        .putIfAbsent(
            row.year(),
            CellSum.of(row.value(), row.low(), row.high(), row.status(), row.digest()).figure());
  }

  /**
   * Events from the middle of one year to that of another: half of the first year, half of the
   * last, all between; of the first source that has them all. Empty where a year is not known, or
   * only in another revision of the population that the events are to be subtracted from.
   *
   * @param population what the population was made together with
   */
  public Optional<Figure> between(
      String area, String sex, int first, int last, DataRevision population) {
    return numbers.getOrDefault(new Series(area, sex), Map.of()).entrySet().stream()
        .filter(source -> !source.getKey().revision().mixesWith(population))
        .flatMap(source -> between(source.getValue(), first, last).stream())
        .findFirst();
  }

  private static Optional<Figure> between(Map<Integer, Figure> years, int first, int last) {
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
