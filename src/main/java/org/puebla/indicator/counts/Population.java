package org.puebla.indicator.counts;

import java.io.Serializable;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

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

  @Nullable CellSum of(String area, String sex, String age, int year) {
    PopulationOfArea found = areas.get(area);
    return found == null ? null : found.of(sex, age, year);
  }
}
