package org.puebla.indicator;

import java.util.Optional;
import org.puebla.indicator.counts.figure.Figure;
import org.puebla.indicator.counts.flow.CorridorFlow;
import org.puebla.indicator.counts.flow.FlowFigures;

/** An indicator of each counted corridor between two areas of a system. */
public abstract class OfCorridor extends OfTable {

  protected OfCorridor(Definition definition) {
    super(definition);
  }

  /** The figure of one corridor, empty where there is to be no row. */
  protected abstract Optional<Figure> of(CorridorFlow corridor);

  @Override
  public final void compute(FlowFigures table, Results results) {
    for (CorridorFlow corridor : table.system().corridorFlows()) {
      of(corridor)
          .ifPresent(
              figure ->
                  results.add(
                      Subject.corridor(corridor.origin(), corridor.destination()),
                      table.key(),
                      figure));
    }
  }
}
