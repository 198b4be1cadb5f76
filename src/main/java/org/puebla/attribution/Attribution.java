package org.puebla.attribution;

import java.util.ArrayList;
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
    Point estimates = Point.estimates(slopes);
    Point[] drawn = drawn(scope, slopes, draws);
    return decomposition(Reckoned.of(scope, slopes, estimates, drawn));
  }

  /**
   * Decomposes the changes of several scopes of one model, and of all of them together, for which
   * nothing is reckoned again: what scopes add to a sum of flows adds up.
   *
   * @param scopes at least one, with the same terms
   * @return one for each scope, and at the end that of all corridors
   * @throws PueblaException as for one
   */
  public static List<Decomposition> of(List<Scope> scopes, Slopes slopes, Draws draws) {
    Point estimates = Point.estimates(slopes);
    Point[] drawn = drawn(scopes.get(0), slopes, draws);
    List<Decomposition> decompositions = new ArrayList<>();
    Reckoned all = Reckoned.of(scopes.get(0), slopes, estimates, drawn);
    decompositions.add(decomposition(all));
    for (Scope scope : scopes.subList(1, scopes.size())) {
      Reckoned next = Reckoned.of(scope, slopes, estimates, drawn);
      decompositions.add(decomposition(next));
      all = all.plus(next);
    }
    decompositions.add(decomposition(all));
    return decompositions;
  }

  /** Slopes are looked over with a scope before any is drawn. */
  private static Point[] drawn(Scope scope, Slopes slopes, Draws draws) {
    Requirements.check(scope, slopes);
    return SlopeDraws.of(slopes, draws);
  }

  private static Decomposition decomposition(Reckoned reckoned) {
    Scope scope = reckoned.scope();
    Model model = reckoned.model();
    Outcome outcome = reckoned.outcome();
    List<Ends> ends = reckoned.drawn().stream().map(Outcome::parts).toList();
    List<double[]> logs = reckoned.drawn().stream().map(Outcome::logs).toList();
    double[] log = outcome.logs();
    List<Contribution> contributions = new ArrayList<>();
    for (int group = 0; group < model.groups().size(); group++) {
      int place = group;
      contributions.add(
          new Contribution(
              model.groups().get(group),
              outcome.parts().figure(Model.ofGroup(group), ends),
              new Logarithm(
                  log[group], Band.of(logs.stream().mapToDouble(each -> each[place]).toArray())),
              IntStream.of(model.members(group))
                  .mapToObj(
                      term ->
                          new Part(
                              name(scope, term), outcome.parts().figure(model.ofTerm(term), ends)))
                  .toList(),
              reckoned.byCorridor()[group]));
    }
    ModelledFigure change = outcome.parts().figure(0, ends);
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
