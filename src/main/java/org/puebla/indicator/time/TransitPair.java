package org.puebla.indicator.time;

import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.puebla.indicator.Subject;
import org.puebla.indicator.counts.cell.MatrixKey;
import org.puebla.indicator.counts.figure.Evidence;
import org.puebla.indicator.counts.figure.Figure;
import org.puebla.matrix.Bounded;
import org.puebla.series.TransitLag;

/**
 * Transits and encounters of the same people over the longest stretch of months in which both
 * counted somebody.
 *
 * @param subject the area of the transits, the nationality, and where it was met
 * @param key of the encounters over the stretch, its source joined to that of the transits by +
 */
record TransitPair(
    Subject subject, MatrixKey key, Evidence evidence, Certainty certainty, TransitLag lag) {

  /** Whether both counts are free of bounds. */
  enum Certainty {
    EXACT,
    BOUNDED
  }

  /** Null where the stretch is too short. */
  static @Nullable TransitPair of(Course transits, Course encounters, int longest) {
    List<YearMonth> months = CommonStretch.of(transits, encounters);
    if (months.size() < longest + TransitLag.LEAST_PAIRS + 1) {
      return null;
    }
    Course before = transits.during(months);
    Course after = encounters.during(months);
    return new TransitPair(
        new Subject(
            transits.subject().area(),
            encounters.subject().origin(),
            encounters.subject().destination()),
        after.span().with(List.of(before.key().series().basis().source())),
        before.evidence().with(after.evidence()),
        before.isExact() && after.isExact() ? Certainty.EXACT : Certainty.BOUNDED,
        TransitLag.of(before.months(), after.months(), longest));
  }

  /** A part of the result, with its interval where both counts are exact. */
  Figure figure(Bounded part) {
    return new Figure(
        certainty == Certainty.EXACT
            ? part
            : new Bounded(part.value(), Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY),
        evidence);
  }
}
