package org.puebla.indicator.counts;

import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.puebla.codelist.Area;
import org.puebla.codelist.AreaLevel;
import org.puebla.codelist.Areas;
import org.puebla.model.Measure;
import org.puebla.model.ObservationStatus;

/** Which rows enter a matrix. */
public final class Moves {

  /** Measures in which people move, or are met on the move, from an origin to a destination. */
  public static final Set<Measure> MEASURES =
      Collections.unmodifiableSet(
          EnumSet.of(
              Measure.IMMIGRATION,
              Measure.EMIGRATION,
              Measure.ENTRIES,
              Measure.EXITS,
              Measure.IRREGULAR_TRANSITS,
              Measure.ENCOUNTERS,
              Measure.INADMISSIBLE,
              Measure.EXPULSIONS,
              Measure.REMOVALS,
              Measure.ASSISTED_RETURNS,
              Measure.RETURNEES_RECEIVED,
              Measure.ASYLUM_APPLICATIONS,
              Measure.RESIDENCE_PERMITS));

  private static final Set<String> CODES = new HashSet<>();
  private static final Set<String> PLACES = new HashSet<>();
  private static final Set<String> ENDS = new HashSet<>();

  static {
    MEASURES.forEach(measure -> CODES.add(measure.code()));
    for (Area area : Areas.standard().all()) {
      if (area.level().isPlace()) {
        PLACES.add(area.code());
      }
      if (area.level() != AreaLevel.AGGREGATE) {
        ENDS.add(area.code());
      }
    }
  }

  private Moves() {}

  /**
   * Whether a row belongs to its matrix: both ends may be counted beside others, the cell can
   * exist, and who moves does not stay.
   */
  static boolean enter(Observation row) {
    boolean crosses = !row.origin().equals(row.destination());
    return ENDS.contains(row.origin())
        && ENDS.contains(row.destination())
        && (crosses || !CODES.contains(row.series().basis().measure()))
        && !ObservationStatus.CANNOT_EXIST.code().equals(row.status());
  }

  /** Whether people are counted here and not in the sum of other areas. */
  static boolean isPlace(String code) {
    return PLACES.contains(code);
  }
}
