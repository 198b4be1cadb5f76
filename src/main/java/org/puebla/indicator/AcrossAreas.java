package org.puebla.indicator;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import org.puebla.indicator.counts.cause.CauseSeries;
import org.puebla.indicator.counts.figure.Figure;
import org.puebla.indicator.counts.flow.FlowSeries;
import org.puebla.indicator.counts.flow.FlowTable;
import org.puebla.model.Measure;

/**
 * An indicator of each area that holds the matrices of one measure beside those of others; its rows
 * are of the source, period, sex and age of the measure that leads.
 */
public abstract class AcrossAreas extends Across {

  private final Measure leading;
  private final Function<String, Subject> subject;

  protected AcrossAreas(Definition definition, Measure leading, Function<String, Subject> subject) {
    super(definition);
    this.leading = leading;
    this.subject = subject;
  }

  /**
   * The figures of the areas of one matrix.
   *
   * @param table of the measure that leads
   * @param series of all measures
   */
  protected abstract Map<String, Figure> figures(FlowTable table, List<FlowSeries> series);

  @Override
  public final void compute(List<FlowSeries> series, CauseSeries causes, Results results) {
    for (FlowSeries each : series) {
      if (each.measures(leading)) {
        for (FlowTable table : each.tables()) {
          figures(table, series)
              .forEach((area, figure) -> results.add(subject.apply(area), table.key(), figure));
        }
      }
    }
  }

  /** A formula of two figures, for the areas that have both. */
  protected static Map<String, Figure> ofBoth(
      Map<String, Figure> some, Map<String, Figure> others, BinaryOperator<Figure> formula) {
    Map<String, Figure> both = new TreeMap<>();
    some.forEach(
        (area, figure) -> {
          Figure other = others.get(area);
          if (other != null) {
            both.put(area, formula.apply(figure, other));
          }
        });
    return both;
  }
}
