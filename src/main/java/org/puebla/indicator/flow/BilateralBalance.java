package org.puebla.indicator.flow;

import java.util.Optional;
import org.puebla.indicator.Definition;
import org.puebla.indicator.OfCorridor;
import org.puebla.indicator.Unit;
import org.puebla.indicator.counts.figure.Evidence;
import org.puebla.indicator.counts.figure.Figure;
import org.puebla.indicator.counts.flow.CorridorFlow;
import org.puebla.matrix.Bounded;
import org.puebla.table.Tables;

/**
 * How one-sided the moves between two areas are, from -1 to 1. See
 * docs/indicators/bilateral-balance.md.
 */
public final class BilateralBalance extends OfCorridor {

  public BilateralBalance() {
    super(Definition.of("bilateral-balance", 1, Unit.RATIO, Tables.FLOWS));
  }

  @Override
  protected Optional<Figure> of(CorridorFlow corridor) {
    Figure flow = corridor.flow();
    Figure back = corridor.counterflow();
    Evidence read = corridor.bothWays();
    if (flow.value() + back.value() == 0) {
      return Optional.of(new Figure(Bounded.unknown(), read.ofNothing()));
    }
    // The balance grows with the flow and falls with the counterflow.
    double least = balance(flow.low(), back.high());
    double most = balance(flow.high(), back.low());
    return Optional.of(
        new Figure(Figure.enclosing(balance(flow.value(), back.value()), least, most), read));
  }

  private static double balance(double flow, double back) {
    if (Double.isInfinite(flow)) {
      return 1;
    }
    if (Double.isInfinite(back)) {
      return -1;
    }
    return flow + back == 0 ? 0 : (flow - back) / (flow + back);
  }
}
