package org.puebla.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.puebla.attribution.Contribution.Logarithm;
import org.puebla.attribution.Contribution.Part;
import org.puebla.model.PueblaException;

/**
 * Decomposes the change of modelled flows between two times into what goes with each group of
 * terms.
 *
 * <p>Of a set S of groups let f(S) = &sum;<sub>ij</sub> exp(&eta;<sub>ij</sub>), where the terms of
 * the groups in S have their values of the second time and all others those of the first. The part
 * of a group is its Shapley value in the game f (Shapley 1953): the mean, over all orders in which
 * groups could change one after the other, of what its own change adds. Nothing is left over, and
 * no order is preferred, as it is where terms change one by one. Shorrocks (2013) proposes that for
 * decompositions in general, and Albrecht, François and Schoors (2002) so decompose emissions; with
 * two groups it is the mean of both orders, as in Das Gupta (1993). Within a group the parts of its
 * terms are Owen values (Owen 1977): terms of one group change one after the other, without others
 * between.
 */
public final class Attribution {

  private Attribution() {}

  /**
   * Decomposes a change.
   *
   * @return parts in the unit of the outcome, with bands
   * @throws PueblaException with everything that is wrong: more than 13 groups, arrays of unlike
   *     length, figures that are no numbers or lie outside their intervals, terms without a slope,
   *     covariances that are none, flows beyond all numbers
   */
  public static Decomposition of(Scope scope, Slopes slopes, Draws draws) {
    Requirements.check(scope, slopes);
    Model model = new Model(scope, slopes);
    Point estimates = Point.estimates(slopes);
    Requirements.noOverflow(scope, model.overflowing(estimates));
    double[][] byCorridor = new double[model.groups().size()][scope.size()];
    Outcome outcome = model.at(estimates, byCorridor);
    List<Outcome> drawn =
        Arrays.stream(SlopeDraws.of(slopes, draws)).parallel().map(model::at).toList();
    List<Ends> ends = drawn.stream().map(Outcome::parts).toList();
    List<Contribution> contributions = new ArrayList<>();
    for (int group = 0; group < model.groups().size(); group++) {
      int place = group;
      double[] logs = drawn.stream().mapToDouble(each -> each.logs()[place]).toArray();
      contributions.add(
          new Contribution(
              model.groups().get(group),
              outcome.parts().figure(Model.ofGroup(group), ends),
              new Logarithm(outcome.logs()[group], Band.of(logs)),
              IntStream.of(model.members(group))
                  .mapToObj(
                      term ->
                          new Part(
                              name(scope, term), outcome.parts().figure(model.ofTerm(term), ends)))
                  .toList(),
              byCorridor[group]));
    }
    Figure change = outcome.parts().figure(0, ends);
    double observed = scope.observedChange();
    return new Decomposition(
        observed,
        outcome.before(),
        change,
        change.takenFrom(observed),
        contributions,
        Support.outside(scope.terms()));
  }

  private static String name(Scope scope, int term) {
    return term < scope.terms().size() ? scope.terms().get(term).name() : Scope.FIXED_EFFECTS;
  }
}
