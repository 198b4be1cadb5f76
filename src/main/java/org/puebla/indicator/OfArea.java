package org.puebla.indicator;

import java.util.Optional;
import java.util.function.Function;
import org.puebla.indicator.counts.figure.Figure;
import org.puebla.indicator.counts.flow.AreaFlows;
import org.puebla.indicator.counts.flow.FlowFigures;

/** An indicator of each area of a matrix. */
public abstract class OfArea extends OfTable {

  private final Function<String, Subject> subject;

  /**
   * @param subject what the figure of an area is about, for instance {@code Subject::arrivals}
   */
  protected OfArea(Definition definition, Function<String, Subject> subject) {
    super(definition);
    this.subject = subject;
  }

  /** The figure of one area, empty where there is to be no row. */
  protected abstract Optional<Figure> of(AreaFlows area);

  @Override
  public final void compute(FlowFigures table, Results results) {
    for (AreaFlows area : table.areas().values()) {
      of(area).ifPresent(figure -> results.add(subject.apply(area.area()), table.key(), figure));
    }
  }
}
