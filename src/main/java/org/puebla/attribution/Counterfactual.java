package org.puebla.attribution;

import java.util.Arrays;
import java.util.List;
import org.puebla.model.Problem;

/**
 * Modelled flows at the second time, had some terms been others and all else, fixed effects too, as
 * it was: &sum;<sub>ij</sub> exp(&eta;<sub>ij</sub> + &sum;<sub>k</sub> &beta;<sub>k</sub>
 * (v<sub>ijk</sub> &minus; x<sub>ijk</sub>)). It is what the model says goes with such values; what
 * would have happened it does not know.
 *
 * @param modelled flows at the second time as they are modelled, in the unit of the outcome
 * @param flows with the terms held
 * @param difference of both: held less modelled
 * @param warnings values held that lie outside the rows that the model was fitted to
 */
public record Counterfactual(
    Figure modelled, Figure flows, Figure difference, List<Problem> warnings) {

  public Counterfactual {
    warnings = List.copyOf(warnings);
  }

  /**
   * Holds terms at other values.
   *
   * @throws org.puebla.model.PueblaException for what {@link Attribution#of} refuses, when nothing
   *     is held, a term is held that the scope has not or is held twice, values are no numbers, or
   *     flows with them are beyond all numbers
   */
  public static Counterfactual of(Scope scope, Slopes slopes, List<Held> held, Draws draws) {
    Requirements.check(scope, slopes, held);
    HeldModel model = new HeldModel(scope, slopes, held);
    Point estimates = Point.estimates(slopes);
    Requirements.noOverflow(scope, model.overflowing(estimates));
    Ends ends = model.at(estimates);
    List<Ends> drawn =
        Arrays.stream(SlopeDraws.of(slopes, draws)).parallel().map(model::at).toList();
    return new Counterfactual(
        ends.figure(HeldModel.MODELLED, drawn),
        ends.figure(HeldModel.FLOWS, drawn),
        ends.figure(HeldModel.DIFFERENCE, drawn),
        Support.outside(scope.terms(), held));
  }
}
