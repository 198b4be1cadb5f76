package org.puebla.indicator.time;

import java.util.List;
import org.puebla.indicator.Definition;
import org.puebla.indicator.Results;
import org.puebla.indicator.Unit;
import org.puebla.indicator.counts.cell.Moment;
import org.puebla.series.Anomaly;
import org.puebla.series.Seasonality;
import org.puebla.table.Tables;

/**
 * How far each month lies from its trend and season, in robust standard deviations (Iglewicz and
 * Hoaglin 1993). See docs/indicators/anomaly.md.
 */
public final class AnomalyScore extends OfMonths {

  public AnomalyScore() {
    super(Definition.of("anomaly", 1, Unit.RATIO, Tables.FLOWS));
  }

  @Override
  void of(Course course, Seasonality seasonality, Results results) {
    double[] scores = Anomaly.scores(seasonality.remainder());
    List<Moment> moments = List.copyOf(course.figures().keySet());
    for (int at = 0; at < scores.length; at++) {
      results.add(
          course.subject(),
          course.key().at(moments.get(at)),
          Double.isNaN(scores[at]) ? course.nothing() : course.said(scores[at]));
    }
  }
}
