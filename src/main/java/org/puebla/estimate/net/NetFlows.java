package org.puebla.estimate.net;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.puebla.fit.Certificate;
import org.puebla.fit.Checks;
import org.puebla.fit.Fit;
import org.puebla.fit.Margins;
import org.puebla.fit.Tolerance;
import org.puebla.matrix.AreaMatrix;
import org.puebla.matrix.AreaVector;

/**
 * Flows with given net totals, as like a seed as they can be: y<sub>ij</sub> = s m<sub>ij</sub>
 * a<sub>i</sub> / a<sub>j</sub>, where s is one or, when the total of all flows is given as well,
 * whatever meets it (Plane 1981). They are nearest to the seed in the sense of least information.
 */
public final class NetFlows {

  private static final double ROUNDING = 1e-9;

  /** Of all flows, what sums of them may be off. */
  private static final double ROUNDING_OF_FLOWS = 1e-14;

  /** Of the largest net total, what may never be missed, whatever the rounding. */
  private static final double ROUGH = 1e-6;

  private NetFlows() {}

  /**
   * Fits a seed to net totals.
   *
   * @param seed square, at least nought; its diagonal is kept as it is (scaled when a total is
   *     given)
   * @param net arrivals less departures of each area; their sum is nought
   * @param total sum of all cells of the result, the diagonal included
   * @throws org.puebla.model.PueblaException when a figure is no count, areas differ, the net
   *     totals do not add up to nought, no flows along the corridors of the seed give them, naming
   *     the areas, or none give them and the total
   */
  public static Fit<AreaMatrix> fit(
      AreaMatrix seed, AreaVector net, OptionalDouble total, Tolerance tolerance) {
    check(seed, net, total);
    double[] asked = Checks.ordered(net, seed.rows());
    double[][] weights = Checks.ordered(seed, seed.rows(), seed.rows());
    requireReachable(seed.rows(), weights, asked);
    NetScaling scaling = NetScaling.of(weights, asked, total, tolerance);
    AreaMatrix flows = AreaMatrix.square(seed.rows(), scaling.flows());
    Certificate certificate = certificate(flows, asked, total, scaling.iterations(), tolerance);
    if (total.isPresent() && !certificate.converged()) {
      Checks checks = new Checks();
      checks.add("estimate.total-not-reached", total.getAsDouble(), flows.sum());
      checks.requireNone();
    }
    return new Fit<>(flows, certificate);
  }

  private static Certificate certificate(
      AreaMatrix flows, double[] asked, OptionalDouble total, int iterations, Tolerance tolerance) {
    double[] arrivals = flows.columnSums().values();
    double[] departures = flows.rowSums().values();
    double largest = 0;
    double worst = 0;
    String where = "";
    for (int area = 0; area < asked.length; area++) {
      double error = Math.abs(arrivals[area] - departures[area] - asked[area]);
      largest = Math.max(largest, Math.abs(asked[area]));
      if (error > worst) {
        worst = error;
        where = "net " + flows.rows().get(area);
      }
    }
    // Where flows are many and what is left of them is little, rounding has a share in it.
    double rounding = ROUNDING_OF_FLOWS * flows.sum();
    double enough =
        largest == 0
            ? rounding
            : Math.min(tolerance.relative() * largest + rounding, ROUGH * largest);
    boolean converged = worst <= enough;
    if (total.isPresent()) {
      double error = Math.abs(flows.sum() - total.getAsDouble());
      converged &= error <= Math.max(tolerance.relative(), ROUNDING_OF_FLOWS) * flows.sum();
      if (error > worst) {
        worst = error;
        where = "total";
      }
    }
    return new Certificate(iterations, worst, where, converged, true, List.of());
  }

  private static void check(AreaMatrix seed, AreaVector net, OptionalDouble total) {
    Checks checks = new Checks();
    checks.counts("seed", seed);
    checks.numbers("net", net);
    checks.sameAreas("seed (orig)", seed.rows(), "seed (dest)", seed.columns());
    checks.sameAreas("seed", seed.rows(), "net", net.areas());
    total.ifPresent(
        sum -> checks.counts("total", new AreaVector(List.of("_T"), new double[] {sum})));
    checks.requireNone();
    double gains = 0;
    double losses = 0;
    for (double each : net.values()) {
      gains += Math.max(each, 0);
      losses += Math.max(-each, 0);
    }
    checks.sameSum("gains in net", gains, "losses in net", losses);
    if (total.isPresent() && total.getAsDouble() < gains * (1 - ROUNDING)) {
      checks.add("estimate.total-too-small", total.getAsDouble(), gains);
    }
    checks.requireNone();
  }

  /**
   * Areas that lose must be within reach of enough that gain: as flows may pass through any area,
   * this is a transport problem between losers and gainers (Gale 1957).
   */
  private static void requireReachable(List<String> areas, double[][] weights, double[] net) {
    int[] losers = IntStream.range(0, net.length).filter(area -> net[area] < 0).toArray();
    int[] gainers = IntStream.range(0, net.length).filter(area -> net[area] > 0).toArray();
    boolean[][] reach = Reachability.of(weights);
    double[][] links = new double[losers.length][gainers.length];
    for (int loser = 0; loser < losers.length; loser++) {
      for (int gainer = 0; gainer < gainers.length; gainer++) {
        links[loser][gainer] = reach[losers[loser]][gainers[gainer]] ? 1 : 0;
      }
    }
    Checks checks = new Checks();
    String cutOff = cutOff(areas, losers, gainers, links);
    if (!cutOff.isEmpty()) {
      checks.add("estimate.net-out-of-reach", cutOff);
      checks.requireNone();
    }
    Margins margins =
        new Margins(
            named(areas, losers),
            named(areas, gainers),
            IntStream.of(losers).mapToDouble(area -> -net[area]).toArray(),
            IntStream.of(gainers).mapToDouble(area -> net[area]).toArray());
    boolean[] crowded = margins.crowdedRows(links);
    double losses = 0;
    List<String> together = new ArrayList<>();
    boolean[] reached = new boolean[gainers.length];
    for (int loser = 0; loser < losers.length; loser++) {
      if (crowded[loser]) {
        losses -= net[losers[loser]];
        together.add(areas.get(losers[loser]));
        for (int gainer = 0; gainer < gainers.length; gainer++) {
          reached[gainer] |= links[loser][gainer] > 0;
        }
      }
    }
    double gains =
        IntStream.range(0, gainers.length)
            .filter(gainer -> reached[gainer])
            .mapToDouble(gainer -> net[gainers[gainer]])
            .sum();
    if (!together.isEmpty()) {
      checks.add("estimate.net-infeasible", String.join(", ", together), losses, gains);
    }
    checks.requireNone();
  }

  /** Losers that reach no gainer and gainers whom no loser reaches, in the order of the areas. */
  private static String cutOff(List<String> areas, int[] losers, int[] gainers, double[][] links) {
    IntStream stranded =
        IntStream.range(0, losers.length)
            .filter(loser -> DoubleStream.of(links[loser]).sum() == 0)
            .map(loser -> losers[loser]);
    IntStream unreached =
        IntStream.range(0, gainers.length)
            .filter(gainer -> Stream.of(links).allMatch(line -> line[gainer] == 0))
            .map(gainer -> gainers[gainer]);
    return IntStream.concat(stranded, unreached)
        .sorted()
        .mapToObj(areas::get)
        .collect(Collectors.joining(", "));
  }

  private static List<String> named(List<String> areas, int[] places) {
    return IntStream.of(places).mapToObj(areas::get).toList();
  }
}
