package org.puebla.indicator.time;

import java.util.List;
import org.puebla.indicator.Definition;
import org.puebla.indicator.Results;
import org.puebla.indicator.Unit;
import org.puebla.indicator.counts.cell.Moment;
import org.puebla.series.Outlier;
import org.puebla.series.SeasonalAdjustment;
import org.puebla.table.Tables;

/**
 * Where the level of monthly counts shifts for good, and by how many percent (Chen and Liu 1993).
 * See docs/indicators/structural-break.md.
 */
public final class StructuralBreak extends OfMonths {

  public StructuralBreak() {
    super(Definition.of("structural-break", 2, Unit.PERCENT, Tables.FLOWS));
  }

  @Override
  void of(Course course, SeasonalAdjustment adjustment, Results results) {
    if (adjustment.form() != SeasonalAdjustment.Form.MULTIPLICATIVE) {
      return;
    }
    List<Moment> moments = List.copyOf(course.figures().keySet());
    for (Outlier each : adjustment.outliers()) {
      if (each.kind() == Outlier.Kind.LASTING) {
        results.add(
            course.subject(), course.key().at(moments.get(each.at())), course.said(each.percent()));
      }
    }
  }
}
