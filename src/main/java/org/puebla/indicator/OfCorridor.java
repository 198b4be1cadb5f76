package org.puebla.indicator;

import java.util.Optional;
import org.puebla.indicator.counts.CorridorFlow;
import org.puebla.indicator.counts.Figure;
import org.puebla.indicator.counts.FlowFigures;

/** An indicator of each counted corridor between two areas of a system. */
abstract non-sealed class OfCorridor extends OfTable {

  OfCorridor(Definition definition) {
    super(definition);
  }

  /** The figure of one corridor, empty where there is to be no row. */
  abstract Optional<Figure> of(CorridorFlow corridor);

  @Override
  final void compute(FlowFigures table, Results results) {
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
