package org.puebla.gravity;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Which of three fixed effects are those of origins in time, of destinations in time and of pairs:
 * of three columns all combinations of two, the pair being the one that errors are clustered by.
 *
 * @param origins place of the effect among those of a model
 * @param destinations likewise; which of both sides comes first makes no difference
 * @param pairs likewise
 */
record ThreeWay(int origins, int destinations, int pairs) {

  private static final int WAYS = 3;

  /** None where effects are others, or errors not clustered by one of them. */
  static Optional<ThreeWay> of(List<List<String>> effects, List<List<String>> clusters) {
    List<Set<String>> combinations =
        effects.stream().map(columns -> (Set<String>) new HashSet<>(columns)).toList();
    Set<String> columns = new HashSet<>();
    combinations.forEach(columns::addAll);
    boolean allPairs =
        combinations.size() == WAYS
            && columns.size() == WAYS
            && new HashSet<>(combinations).size() == WAYS
            && combinations.stream().allMatch(each -> each.size() == 2);
    if (!allPairs || clusters.size() != 1) {
      return Optional.empty();
    }
    int pairs = combinations.indexOf(new HashSet<>(clusters.get(0)));
    if (pairs < 0) {
      return Optional.empty();
    }
    int[] sides = IntStream.range(0, WAYS).filter(place -> place != pairs).toArray();
    return Optional.of(new ThreeWay(sides[0], sides[1], pairs));
  }

  /** The rows of a fit, effect by effect. */
  ThreeWayRows rows(GravityFit fit) {
    Panel panel = fit.panel();
    double[] residuals = new double[panel.size()];
    for (int row = 0; row < residuals.length; row++) {
      residuals[row] = panel.weights()[row] * (panel.outcome()[row] - fit.fitted()[row]);
    }
    return new ThreeWayRows(
        panel.effects().get(origins),
        panel.effects().get(destinations),
        panel.effects().get(pairs),
        fit.weights(),
        residuals,
        fit.within());
  }
}
