package org.puebla.indicator.counts.population;

import java.io.Serializable;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.puebla.indicator.counts.figure.CellSum;
import org.puebla.indicator.counts.figure.Figure;
import org.puebla.model.DataRevision;

/**
 * Mid-year population of every area, sex and age for every year between the first and the last that
 * its source publishes, straight lines between published years.
 */
public final class Population implements Serializable {

  private static final long serialVersionUID = 1;

  private final Map<String, PopulationOfArea> areas = new HashMap<>();

  public Population(Collection<PopulationOfArea> areas) {
    areas.forEach(area -> this.areas.put(area.area(), area));
  }

  /** No area's population is known. */
  public static Population none() {
    return new Population(List.of());
  }

  /** In the order of their codes. */
  public Collection<PopulationOfArea> areas() {
    return new TreeMap<>(areas).values();
  }

  /** People of all ages in the middle of a year, where they are known. */
  public OptionalDouble people(String area, String sex, int year) {
    CellSum found = of(area, sex, "_T", year);
    return found == null ? OptionalDouble.empty() : OptionalDouble.of(found.figure().value());
  }

  /** A population as a figure, where it is known. */
  public Optional<Figure> figure(String area, String sex, String age, int year) {
    return Optional.ofNullable(of(area, sex, age, year)).map(CellSum::figure);
  }

  /** What the population of an area was made together with. */
  public DataRevision revision(String area, String sex) {
    PopulationOfArea found = areas.get(area);
    return found == null ? DataRevision.notSaid() : found.revision(sex, "_T");
  }

  public @Nullable CellSum of(String area, String sex, String age, int year) {
    PopulationOfArea found = areas.get(area);
    return found == null ? null : found.of(sex, age, year);
  }
}
