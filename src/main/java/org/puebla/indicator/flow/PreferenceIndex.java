package org.puebla.indicator.flow;

import java.util.Optional;
import org.puebla.indicator.Definition;
import org.puebla.indicator.OfCorridor;
import org.puebla.indicator.Unit;
import org.puebla.indicator.counts.figure.Figure;
import org.puebla.indicator.counts.flow.CorridorFlow;
import org.puebla.indicator.counts.flow.FlowSystem;
import org.puebla.table.Tables;

/**
 * How much a corridor is used beside what the sizes of its origin and destination let expect
 * (United Nations 1970). See docs/indicators/preference-index.md.
 */
public final class PreferenceIndex extends OfCorridor {

  public PreferenceIndex() {
    super(Definition.of("preference-index", 1, Unit.RATIO, Tables.FLOWS));
  }

  @Override
  protected Optional<Figure> of(CorridorFlow corridor) {
    FlowSystem system = corridor.system();
    Figure flow = corridor.flow();
    Figure moves = system.moves();
    Figure left = corridor.departures();
    Figure arrived = corridor.arrivals();
    if (left.value() == 0 || arrived.value() == 0) {
      return Optional.empty();
    }
    double least = flow.low() * moves.low() / (left.high() * arrived.high());
    double most =
        flow.high() == 0
            ? 0
            : left.low() > 0 && arrived.low() > 0
                ? flow.high() * moves.high() / (left.low() * arrived.low())
                : Double.POSITIVE_INFINITY;
    double value = flow.value() * moves.value() / (left.value() * arrived.value());
    return Optional.of(system.figure(Figure.enclosing(value, least, most)));
  }
}
