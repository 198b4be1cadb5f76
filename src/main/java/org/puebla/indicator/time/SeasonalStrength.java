package org.puebla.indicator.time;

import org.puebla.indicator.Definition;
import org.puebla.indicator.Results;
import org.puebla.indicator.Unit;
import org.puebla.indicator.counts.figure.Figure;
import org.puebla.matrix.Bounded;
import org.puebla.series.SeasonalAdjustment;
import org.puebla.table.Tables;

/**
 * How much of what is not trend is season (Hyndman and Athanasopoulos 2021). See
 * docs/indicators/seasonality.md.
 */
public final class SeasonalStrength extends OfMonths {

  public SeasonalStrength() {
    super(Definition.of("seasonality", 2, Unit.RATIO, Tables.FLOWS));
  }

  @Override
  void of(Course course, SeasonalAdjustment adjustment, Results results) {
    double strength = adjustment.strength();
    Bounded amount = course.isExact() ? Bounded.exactly(strength) : new Bounded(strength, 0, 1);
    results.add(course.subject(), course.span(), new Figure(amount, course.evidence()));
  }

  @Override
  void ofUnadjusted(Course course, Results results) {
    results.add(course.subject(), course.span(), course.nothing());
  }
}
