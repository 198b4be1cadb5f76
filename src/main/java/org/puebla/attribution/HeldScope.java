package org.puebla.attribution;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.puebla.model.PueblaException;

/**
 * A scope of which terms are held, at the estimated slopes and at drawn ones.
 *
 * @param drawn figures of each draw, in their order
 */
record HeldScope(Scope scope, List<Held> held, Ends ends, List<Ends> drawn) {

  /**
   * @throws PueblaException with everything that is wrong with the scope or what is held
   */
  static HeldScope of(Scope scope, List<Held> held, Slopes slopes, Point[] draws) {
    Requirements.check(scope, slopes, held);
    HeldModel model = new HeldModel(scope, slopes, held);
    Point estimates = Point.estimates(slopes);
    Requirements.noOverflow(scope, model.overflowing(estimates));
    return new HeldScope(
        scope, held, model.at(estimates), Arrays.stream(draws).parallel().map(model::at).toList());
  }

  Counterfactual counterfactual() {
    return new Counterfactual(
        ends.figure(HeldModel.MODELLED, drawn),
        ends.figure(HeldModel.FLOWS, drawn),
        ends.figure(HeldModel.DIFFERENCE, drawn),
        Support.outside(scope.terms(), held));
  }

  /** The corridors of both. */
  HeldScope plus(HeldScope other) {
    return new HeldScope(
        scope.with(other.scope),
        IntStream.range(0, held.size())
            .mapToObj(term -> held.get(term).with(other.held.get(term)))
            .toList(),
        ends.plus(other.ends),
        IntStream.range(0, drawn.size())
            .mapToObj(draw -> drawn.get(draw).plus(other.drawn.get(draw)))
            .toList());
  }
}
