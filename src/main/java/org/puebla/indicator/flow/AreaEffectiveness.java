package org.puebla.indicator.flow;

import java.util.Optional;
import org.puebla.indicator.Definition;
import org.puebla.indicator.OfArea;
import org.puebla.indicator.Subject;
import org.puebla.indicator.Unit;
import org.puebla.indicator.counts.figure.Figure;
import org.puebla.indicator.counts.flow.AreaFlows;
import org.puebla.matrix.Bounded;
import org.puebla.table.Tables;

/**
 * Net migration in percent of all who came or left (Bell et al. 2002). See
 * docs/indicators/area-effectiveness.md.
 */
public final class AreaEffectiveness extends OfArea {

  public AreaEffectiveness() {
    super(Definition.of("area-effectiveness", 1, Unit.PERCENT, Tables.FLOWS), Subject::area);
  }

  @Override
  protected Optional<Figure> of(AreaFlows area) {
    return area.net()
        .map(
            net ->
                area.arrivals().isPresent() && area.departures().isPresent()
                    ? share(area.arrivals().get(), area.departures().get(), net)
                    : new Figure(Bounded.unknown(), net.evidence().ofNothing()));
  }

  /** Grows with arrivals and falls with departures. */
  private static Figure share(Figure in, Figure out, Figure net) {
    double turnover = in.value() + out.value();
    if (turnover == 0) {
      return new Figure(Bounded.unknown(), net.evidence().ofNothing());
    }
    return new Figure(
        Figure.enclosing(
            100 * net.value() / turnover,
            percent(Math.max(0, in.low()), out.high(), -100),
            percent(in.high(), Math.max(0, out.low()), 100)),
        net.evidence());
  }

  private static double percent(double in, double out, double otherwise) {
    double sum = in + out;
    return sum == 0 || Double.isInfinite(sum) ? otherwise : 100 * (in - out) / sum;
  }
}
