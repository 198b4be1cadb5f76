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
 * How far months that are out of the ordinary lie from what season and course let expect, in
 * standard errors (Chen and Liu 1993). See docs/indicators/anomaly.md.
 */
public final class AnomalyScore extends OfMonths {

  public AnomalyScore() {
    super(Definition.of("anomaly", 2, Unit.RATIO, Tables.FLOWS));
  }

  @Override
  void of(Course course, SeasonalAdjustment adjustment, Results results) {
    List<Moment> moments = List.copyOf(course.figures().keySet());
    for (Outlier each : adjustment.outliers()) {
      if (each.kind() != Outlier.Kind.LASTING) {
        results.add(
            course.subject(),
            course.key().at(moments.get(each.at())),
            course.said(each.statistic()));
      }
    }
  }
}
