package org.puebla.indicator.time;

import java.util.List;
import org.puebla.indicator.Definition;
import org.puebla.indicator.Results;
import org.puebla.indicator.Unit;
import org.puebla.indicator.counts.cell.Moment;
import org.puebla.series.SeasonalAdjustment;
import org.puebla.table.Tables;

/**
 * How a month of the year stands to a year without season, for the last twelve months. See
 * docs/indicators/seasonal-factor.md.
 */
public final class SeasonalFactor extends OfMonths {

  private static final int MONTHS = 12;

  public SeasonalFactor() {
    super(Definition.of("seasonal-factor", 2, Unit.RATIO, Tables.FLOWS));
  }

  @Override
  void of(Course course, SeasonalAdjustment adjustment, Results results) {
    if (adjustment.form() != SeasonalAdjustment.Form.MULTIPLICATIVE) {
      return;
    }
    List<Moment> moments = List.copyOf(course.figures().keySet());
    for (int at = moments.size() - MONTHS; at < moments.size(); at++) {
      results.add(
          course.subject(), course.key().at(moments.get(at)), course.said(adjustment.factor(at)));
    }
  }
}
