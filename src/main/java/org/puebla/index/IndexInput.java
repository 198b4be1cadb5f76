package org.puebla.index;

import java.util.Optional;
import org.puebla.fit.Checks;
import org.puebla.matrix.AreaMatrix;
import org.puebla.matrix.AreaVector;

/**
 * Flows among areas in one order, with what some indices need besides.
 *
 * @param flows by origin and destination, nought on the diagonal: who stays within an area has not
 *     moved between areas
 * @param population mid-period population of each area, in the unit of the flows
 * @param distance between the areas, in kilometres
 */
public record IndexInput(
    AreaMatrix flows, Optional<double[]> population, Optional<double[][]> distance) {

  /**
   * Puts the tables into one order of areas.
   *
   * @throws org.puebla.model.PueblaException when a figure is no count or the tables are not of the
   *     same areas
   */
  public static IndexInput of(
      AreaMatrix flows, Optional<AreaVector> population, Optional<AreaMatrix> distance) {
    Checks checks = new Checks();
    checks.counts("flows", flows);
    checks.sameAreas("flows (orig)", flows.rows(), "flows (dest)", flows.columns());
    population.ifPresent(
        vector -> {
          checks.counts("population", vector);
          checks.sameAreas("flows", flows.rows(), "population", vector.areas());
        });
    distance.ifPresent(
        table -> {
          checks.counts("distance", table);
          checks.sameAreas("flows", flows.rows(), "distance (orig)", table.rows());
          checks.sameAreas("flows", flows.rows(), "distance (dest)", table.columns());
          checks.requireNone();
          requireDistances(checks, flows, table);
        });
    checks.requireNone();
    double[][] cells = Checks.ordered(flows, flows.rows(), flows.rows());
    for (int area = 0; area < cells.length; area++) {
      cells[area][area] = 0;
    }
    return new IndexInput(
        AreaMatrix.square(flows.rows(), cells),
        population.map(vector -> Checks.ordered(vector, flows.rows())),
        distance.map(table -> Checks.ordered(table, flows.rows(), flows.rows())));
  }

  /** A corridor without a line would count as no way at all. */
  private static void requireDistances(Checks checks, AreaMatrix flows, AreaMatrix distance) {
    for (String from : flows.rows()) {
      for (String to : flows.rows()) {
        if (!from.equals(to) && flows.between(from, to) > 0 && distance.between(from, to) == 0) {
          checks.add("fit.no-distance", from, to);
        }
      }
    }
  }

  int size() {
    return flows.rows().size();
  }

  double moves(int from, int to) {
    return flows.cells()[from][to];
  }
}
