package org.puebla.indicator.time;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.puebla.indicator.Definition;
import org.puebla.indicator.OfSeries;
import org.puebla.indicator.Results;
import org.puebla.indicator.Subject;
import org.puebla.indicator.Unit;
import org.puebla.indicator.counts.cell.Moment;
import org.puebla.indicator.counts.figure.Figure;
import org.puebla.indicator.counts.flow.FlowSeries;
import org.puebla.indicator.counts.population.Population;
import org.puebla.matrix.Bounded;
import org.puebla.series.Trend;
import org.puebla.table.Tables;

/**
 * By how many percentage points a year the share of women rises or falls (Sen 1968). See
 * docs/indicators/feminisation.md.
 */
public final class Feminisation extends OfSeries {

  private static final int LEAST_YEARS = 5;

  public Feminisation() {
    super(Definition.of("feminisation", 1, Unit.PERCENT, Tables.FLOWS));
  }

  @Override
  public void compute(FlowSeries series, Population population, Results results) {
    Map<Subject, Course> men =
        Course.of(series, "A", "M", "_T").stream()
            .collect(Collectors.toMap(Course::subject, Function.identity()));
    for (Course women : Course.of(series, "A", "F", "_T")) {
      Course others = men.get(women.subject());
      if (others != null) {
        Course shares = shares(women, others);
        if (!shares.figures().isEmpty() && shares.known() >= LEAST_YEARS) {
          results.add(shares.subject(), Years.span(shares), slope(shares));
        }
      }
    }
  }

  /** The share of women among women and men in each year that both have. */
  private static Course shares(Course women, Course men) {
    TreeMap<Moment, Figure> shares = new TreeMap<>();
    women
        .figures()
        .forEach(
            (moment, figure) -> {
              Figure others = men.figures().get(moment);
              if (others != null) {
                shares.put(moment, figure.asShareBeside(others));
              }
            });
    return new Course(women.subject(), women.key().ofSex("_T"), shares);
  }

  private static Figure slope(Course shares) {
    List<Figure> figures = shares.inOrder();
    int[] years = shares.figures().keySet().stream().mapToInt(Moment::midYear).toArray();
    Trend trend =
        org.puebla.series.FemaleShareTrend.of(
            years, figures.stream().map(Figure::amount).toArray(Bounded[]::new));
    return new Figure(trend.slope(), shares.evidence());
  }
}
