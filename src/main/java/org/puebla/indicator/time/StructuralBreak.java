package org.puebla.indicator.time;

import java.util.Arrays;
import java.util.List;
import org.puebla.indicator.Definition;
import org.puebla.indicator.Results;
import org.puebla.indicator.Unit;
import org.puebla.indicator.counts.cell.Moment;
import org.puebla.series.Seasonality;
import org.puebla.series.StructuralBreaks;
import org.puebla.table.Tables;

/**
 * Where the level of monthly counts without season changes for good, and by how many percent (Bai
 * and Perron 1998). See docs/indicators/structural-break.md.
 */
public final class StructuralBreak extends OfMonths {

  private static final int SHORTEST = 6;
  private static final double SHORTEST_SHARE = 0.15;
  private static final int MOST = 5;

  public StructuralBreak() {
    super(Definition.of("structural-break", 1, Unit.PERCENT, Tables.FLOWS));
  }

  @Override
  void of(Course course, Seasonality seasonality, Results results) {
    if (seasonality.form() != Seasonality.Form.MULTIPLICATIVE) {
      return;
    }
    double[] level = Arrays.stream(seasonality.adjusted()).map(Math::log).toArray();
    int shortest = Math.max(SHORTEST, (int) Math.ceil(SHORTEST_SHARE * level.length));
    List<Moment> moments = List.copyOf(course.figures().keySet());
    for (StructuralBreaks.Break each : StructuralBreaks.of(level, shortest, MOST).breaks()) {
      results.add(
          course.subject(),
          course.key().at(moments.get(each.at())),
          course.said(100 * Math.expm1(each.size())));
    }
  }
}
