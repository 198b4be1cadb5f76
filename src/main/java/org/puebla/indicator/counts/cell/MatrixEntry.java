package org.puebla.indicator.counts.cell;

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
public final class MatrixEntry {

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

  private MatrixEntry() {}

  /**
   * Whether a row belongs to its matrix: both ends may be counted beside others, the cell can
   * exist, and who moves does not stay. Of what is no move the total of all ends may be published.
   */
  public static boolean enter(Observation row) {
    if (ObservationStatus.CANNOT_EXIST.code().equals(row.status())) {
      return false;
    }
    boolean moves = CODES.contains(row.series().basis().measure());
    return moves
        ? isEnd(row.origin()) && isEnd(row.destination()) && !row.origin().equals(row.destination())
        : isEndOrAll(row.origin()) && isEndOrAll(row.destination());
  }

  /** The code of all origins, or all destinations, together. */
  static boolean isAll(String code) {
    return code.equals("_T");
  }

  private static boolean isEnd(String code) {
    return ENDS.contains(code);
  }

  private static boolean isEndOrAll(String code) {
    return isEnd(code) || isAll(code);
  }

  /** Whether people are counted here and not in the sum of other areas. */
  public static boolean isPlace(String code) {
    return PLACES.contains(code);
  }
}
