package org.puebla.attribution;

import java.util.ArrayList;
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
    ModelledFigure modelled,
    ModelledFigure flows,
    ModelledFigure difference,
    List<Problem> warnings) {

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
    return HeldScope.of(scope, held, slopes, SlopeDraws.of(slopes, draws)).counterfactual();
  }

  /**
   * Holds terms in several scopes of one model, and in all of them together, for which nothing is
   * reckoned again.
   *
   * @param scopes at least one, with the same terms
   * @param held of each scope, the same terms in the same order
   * @return one for each scope, and at the end that of all corridors
   * @throws org.puebla.model.PueblaException as for one
   */
  public static List<Counterfactual> of(
      List<Scope> scopes, Slopes slopes, List<List<Held>> held, Draws draws) {
    Requirements.check(scopes.get(0), slopes, held.get(0));
    Point[] drawn = SlopeDraws.of(slopes, draws);
    HeldScope all = HeldScope.of(scopes.get(0), held.get(0), slopes, drawn);
    List<Counterfactual> counterfactuals = new ArrayList<>(List.of(all.counterfactual()));
    for (int at = 1; at < scopes.size(); at++) {
      HeldScope next = HeldScope.of(scopes.get(at), held.get(at), slopes, drawn);
      counterfactuals.add(next.counterfactual());
      all = all.plus(next);
    }
    counterfactuals.add(all.counterfactual());
    return counterfactuals;
  }
}
