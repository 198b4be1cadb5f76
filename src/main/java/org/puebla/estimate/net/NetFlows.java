package org.puebla.estimate.net;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.puebla.fit.Certificate;
import org.puebla.fit.Checks;
import org.puebla.fit.Fit;
import org.puebla.fit.Tolerance;
import org.puebla.matrix.AreaMatrix;
import org.puebla.matrix.AreaVector;

/**
 * Flows with given net totals, as like a seed as they can be: y<sub>ij</sub> = s m<sub>ij</sub>
 * a<sub>i</sub> / a<sub>j</sub>, where s is one or, when the total of all flows is given as well,
 * whatever meets it (Plane 1981). They are nearest to the seed in the sense of least information.
 */
public final class NetFlows {

  private NetFlows() {}

  /**
   * Fits a seed to net totals.
   *
   * @param seed square, at least nought; its diagonal is kept as it is (scaled when a total is
   *     given)
   * @param net arrivals less departures of each area; their sum is nought
   * @param total sum of all cells of the result, the diagonal included
   * @throws org.puebla.model.PueblaException when a figure is no count, areas differ, the net
   *     totals do not add up to nought, or no flows along the corridors of the seed give them,
   *     naming the areas
   */
  public static Fit<AreaMatrix> fit(
      AreaMatrix seed, AreaVector net, OptionalDouble total, Tolerance tolerance) {
    check(seed, net, total);
    double[] asked = Checks.ordered(net, seed.rows());
    double[][] weights = Checks.ordered(seed, seed.rows(), seed.rows());
    NetScaling scaling = NetScaling.of(weights, asked, total, tolerance);
    AreaMatrix flows = AreaMatrix.square(seed.rows(), scaling.flows());
    Certificate certificate = certificate(flows, asked, total, scaling.iterations(), tolerance);
    if (!certificate.converged()) {
      requireReachable(seed.rows(), weights, asked);
    }
    return new Fit<>(flows, certificate);
  }

  private static Certificate certificate(
      AreaMatrix flows, double[] asked, OptionalDouble total, int iterations, Tolerance tolerance) {
    double[] arrivals = flows.columnSums().values();
    double[] departures = flows.rowSums().values();
    double scale = flows.sum();
    double worst = 0;
    String where = "";
    for (int area = 0; area < asked.length; area++) {
      double error = Math.abs(arrivals[area] - departures[area] - asked[area]);
      scale = Math.max(scale, Math.abs(asked[area]));
      if (error > worst) {
        worst = error;
        where = "net " + flows.rows().get(area);
      }
    }
    if (total.isPresent() && Math.abs(flows.sum() - total.getAsDouble()) > worst) {
      worst = Math.abs(flows.sum() - total.getAsDouble());
      where = "total";
    }
    return new Certificate(
        iterations, worst, where, worst <= tolerance.relative() * scale, true, List.of());
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
    checks.requireNone();
  }

  /** Every area that gains must be within reach of one that loses, and the other way round. */
  private static void requireReachable(List<String> areas, double[][] weights, double[] net) {
    boolean[][] reach = Reach.of(weights);
    Checks checks = new Checks();
    List<String> cutOff = new ArrayList<>();
    for (int area = 0; area < net.length; area++) {
      boolean linked = net[area] == 0;
      for (int other = 0; other < net.length && !linked; other++) {
        linked =
            net[area] > 0
                ? net[other] < 0 && reach[other][area]
                : net[other] > 0 && reach[area][other];
      }
      if (!linked) {
        cutOff.add(areas.get(area));
      }
    }
    if (!cutOff.isEmpty()) {
      checks.add("estimate.net-out-of-reach", String.join(", ", cutOff));
    }
    checks.requireNone();
  }
}
