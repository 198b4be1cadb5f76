package org.puebla.indicator;

import java.util.ArrayList;
import java.util.List;
import org.puebla.model.DurationCriterion;
import org.puebla.model.Frequency;
import org.puebla.model.Measure;
import org.puebla.model.OriginBasis;
import org.puebla.model.PeriodBasis;
import org.puebla.model.StatUnit;

/**
 * What two figures must have in common before they may be added: who counted, what, in which unit,
 * by which origin, after how long a stay, over which kind of period. Cells are grouped by it
 * everywhere (UN, Recommendations on Statistics of International Migration, Revision 1, 1998, on
 * why such counts do not compare).
 *
 * @param period the period that both figures are of
 */
public record CountingBasis(
    String source,
    Measure measure,
    StatUnit unit,
    OriginBasis originBasis,
    DurationCriterion duration,
    Frequency frequency,
    PeriodBasis periodBasis,
    String period) {

  /** The columns of the tables that hold these, in the same order. */
  static final List<String> COLUMNS =
      List.of(
          "source_id",
          "measure",
          "stat_unit",
          "origin_basis",
          "duration",
          "freq",
          "period_basis",
          "time_period");

  /** What differs from another basis, each as {@code column: this / that}. */
  List<String> differences(CountingBasis other) {
    List<Object> mine = values();
    List<Object> theirs = other.values();
    List<String> differences = new ArrayList<>();
    for (int at = 0; at < COLUMNS.size(); at++) {
      if (!mine.get(at).equals(theirs.get(at))) {
        differences.add(COLUMNS.get(at) + ": " + mine.get(at) + " / " + theirs.get(at));
      }
    }
    return differences;
  }

  private List<Object> values() {
    return List.of(
        source,
        measure.code(),
        unit.code(),
        originBasis.code(),
        duration.code(),
        frequency.code(),
        periodBasis.code(),
        period);
  }
}
