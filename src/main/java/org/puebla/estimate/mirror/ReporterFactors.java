package org.puebla.estimate.mirror;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.LUDecomposition;

/**
 * The factors of one component: the minimum of a quadratic form under a constraint, by its normal
 * equations with a multiplier of Lagrange.
 *
 * <p>Unknowns are factors times the root of what the reporter's figures weigh, so that large and
 * small reporters stand at the same scale in the equations.
 */
final class ReporterFactors {

  private final List<Reporter> reporters;
  private final Map<Reporter, Integer> places = new HashMap<>();
  private final Set<Reporter> trusted;
  private final Weighting weighting;
  private final double[][] form;
  private final double[] reported;

  /**
   * @param trusted those of the component whose factor is one, maybe none
   */
  ReporterFactors(SortedSet<Reporter> reporters, Set<Reporter> trusted, Weighting weighting) {
    this.reporters = new ArrayList<>(reporters);
    this.reporters.forEach(reporter -> places.put(reporter, places.size()));
    this.trusted = trusted;
    this.weighting = weighting;
    this.form = new double[places.size()][places.size()];
    this.reported = new double[places.size()];
  }

  SortedMap<Reporter, Double> of(Collection<MirrorFlow> flows) {
    flows.forEach(this::add);
    double[] scales = new double[reporters.size()];
    for (int at = 0; at < scales.length; at++) {
      scales[at] = 1 / Math.sqrt(form[at][at]);
    }
    double[] solution = trusted.isEmpty() ? byMean(scales) : byTrust(scales);
    SortedMap<Reporter, Double> factors = new TreeMap<>();
    for (Reporter reporter : reporters) {
      factors.put(reporter, solution[place(reporter)]);
    }
    return factors;
  }

  private void add(MirrorFlow flow) {
    Integer arrivals = places.get(Reporter.ofInflow(flow.destination()));
    Integer departures = places.get(Reporter.ofOutflow(flow.origin()));
    if (arrivals == null || departures == null || !(flow.inflow() + flow.outflow() > 0)) {
      return;
    }
    double weight = weighting.of(flow.inflow(), flow.outflow());
    form[arrivals][arrivals] += weight * flow.inflow() * flow.inflow();
    form[departures][departures] += weight * flow.outflow() * flow.outflow();
    form[arrivals][departures] -= weight * flow.inflow() * flow.outflow();
    form[departures][arrivals] -= weight * flow.inflow() * flow.outflow();
    reported[arrivals] += flow.inflow();
    reported[departures] += flow.outflow();
  }

  /** Trusted factors are one and go to the right-hand side. */
  private double[] byTrust(double[] scales) {
    List<Integer> free = new ArrayList<>();
    for (Reporter reporter : reporters) {
      if (!trusted.contains(reporter)) {
        free.add(place(reporter));
      }
    }
    double[] solution = new double[reporters.size()];
    Arrays.fill(solution, 1);
    if (free.isEmpty()) {
      return solution;
    }
    double[][] equations = new double[free.size()][free.size()];
    double[] right = new double[free.size()];
    for (int row = 0; row < right.length; row++) {
      int at = free.get(row);
      for (int column = 0; column < right.length; column++) {
        int other = free.get(column);
        equations[row][column] = form[at][other] * scales[at] * scales[other];
      }
      for (Reporter anchor : trusted) {
        right[row] -= form[at][place(anchor)] * scales[at];
      }
    }
    double[] found = solve(equations, right);
    for (int row = 0; row < right.length; row++) {
      solution[free.get(row)] = found[row] * scales[free.get(row)];
    }
    return solution;
  }

  /** The sum of what was reported stays what it was. */
  private double[] byMean(double[] scales) {
    int size = reporters.size();
    double[][] equations = new double[size + 1][size + 1];
    double[] right = new double[size + 1];
    double total = 0;
    for (double each : reported) {
      total += each;
    }
    for (int row = 0; row < size; row++) {
      for (int column = 0; column < size; column++) {
        equations[row][column] = form[row][column] * scales[row] * scales[column];
      }
      equations[row][size] = reported[row] * scales[row] / total;
      equations[size][row] = equations[row][size];
    }
    right[size] = 1;
    double[] found = solve(equations, right);
    double[] solution = new double[size];
    for (int row = 0; row < size; row++) {
      solution[row] = found[row] * scales[row];
    }
    return solution;
  }

  private static double[] solve(double[][] equations, double[] right) {
    return new LUDecomposition(new Array2DRowRealMatrix(equations, false), 0)
        .getSolver()
        .solve(new ArrayRealVector(right, false))
        .toArray();
  }

  private int place(Reporter reporter) {
    return requireNonNull(places.get(reporter));
  }
}
