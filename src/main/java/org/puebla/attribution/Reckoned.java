package org.puebla.attribution;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.util.MathArrays;
import org.puebla.model.PueblaException;

/**
 * A scope at the estimated slopes and at drawn ones.
 *
 * @param drawn outcome of each draw, in their order
 * @param byCorridor what each group adds, by corridor
 */
record Reckoned(
    Scope scope, Model model, Outcome outcome, List<Outcome> drawn, double[][] byCorridor) {

  /**
   * @throws PueblaException with everything that is wrong with the scope
   */
  static Reckoned of(Scope scope, Slopes slopes, Point estimates, Point[] draws) {
    Requirements.check(scope, slopes);
    Model model = new Model(scope, slopes);
    Requirements.noOverflow(scope, model.overflowing(estimates));
    double[][] byCorridor = new double[model.groups().size()][scope.size()];
    return new Reckoned(
        scope,
        model,
        model.at(estimates, byCorridor),
        Arrays.stream(draws).parallel().map(model::at).toList(),
        byCorridor);
  }

  /** The corridors of both. */
  Reckoned plus(Reckoned other) {
    return new Reckoned(
        scope.with(other.scope),
        model,
        outcome.plus(other.outcome),
        IntStream.range(0, drawn.size())
            .mapToObj(draw -> drawn.get(draw).plus(other.drawn.get(draw)))
            .toList(),
        IntStream.range(0, byCorridor.length)
            .mapToObj(group -> MathArrays.concatenate(byCorridor[group], other.byCorridor[group]))
            .toArray(double[][]::new));
  }
}
