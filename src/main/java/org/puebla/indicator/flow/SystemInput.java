package org.puebla.indicator.flow;

import java.util.Arrays;
import java.util.Optional;
import org.puebla.index.IndexInput;
import org.puebla.indicator.counts.figure.Figure;
import org.puebla.indicator.counts.flow.FlowSystem;
import org.puebla.indicator.counts.flow.Separation;
import org.puebla.matrix.AreaMatrix;
import org.puebla.matrix.Bounded;
import org.puebla.matrix.FlowMatrix;

/**
 * The moves within a system as the room {@code index} reads them.
 *
 * @param isExact whether every figure is; otherwise an index can be anything that it can be at all
 */
record SystemInput(IndexInput matrix, boolean isExact) {

  static SystemInput of(FlowSystem system) {
    FlowMatrix flows = system.matrix();
    return new SystemInput(
        IndexInput.of(
            AreaMatrix.square(flows.areas(), flows.values()), Optional.empty(), Optional.empty()),
        isExact(flows));
  }

  /** With the populations, which are known. */
  static SystemInput withPeople(FlowSystem system) {
    FlowMatrix flows = system.matrix();
    boolean exactPeople =
        system.population().filter(people -> people.amount().isExact()).isPresent();
    return new SystemInput(
        IndexInput.of(
            AreaMatrix.square(flows.areas(), flows.values()),
            Optional.of(system.populations()),
            Optional.empty()),
        exactPeople && isExact(flows));
  }

  /** With the distances between the areas. */
  static SystemInput withDistances(Separation apart) {
    FlowMatrix flows = apart.system().matrix();
    return new SystemInput(
        IndexInput.of(
            AreaMatrix.square(flows.areas(), flows.values()),
            Optional.empty(),
            Optional.of(apart.distances())),
        isExact(flows));
  }

  /** A value as certain as the moves are, within what it can be at all. */
  Bounded bounded(double value, double least, double greatest) {
    return isExact && !Double.isNaN(value)
        ? Bounded.exactly(value)
        : Figure.enclosing(value, least, greatest);
  }

  private static boolean isExact(FlowMatrix flows) {
    return Arrays.deepEquals(flows.lows(), flows.values())
        && Arrays.deepEquals(flows.highs(), flows.values());
  }
}
