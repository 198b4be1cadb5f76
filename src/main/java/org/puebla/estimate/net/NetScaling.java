package org.puebla.estimate.net;

import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.puebla.fit.Laplacian;
import org.puebla.fit.Tolerance;

/**
 * Finds the factors of {@link NetFlows} by Newton's method: with a = e<sup>&theta;</sup> and s =
 * e<sup>&mu;</sup> they minimise the convex function &Sigma; y<sub>ij</sub> + &Sigma;
 * net<sub>i</sub> &theta;<sub>i</sub> &minus; total &mu;.
 */
final class NetScaling {

  private static final double NEARLY_EXACT = 1e-15;
  private static final double LONGEST_STEP = 4;
  private static final double NOISE = 1e-13;
  private static final double ROUNDING = 1e-12;

  private static final int MOST_HALVINGS = 20;

  /** A step of this length is still on its way, whatever the error says. */
  private static final double FAR = 0.1;

  /** From here on, long steps are rounding. */
  private static final double FINE = 1e-11;

  private final double[] net;
  private final OptionalDouble total;
  private final int size;
  private double[][] flows;
  private int iterations;

  private NetScaling(double[][] seed, double[] net, OptionalDouble total) {
    this.flows = seed;
    this.net = net;
    this.total = total;
    this.size = net.length;
  }

  static NetScaling of(double[][] seed, double[] net, OptionalDouble total, Tolerance tolerance) {
    int first = largest(seed, net);
    double[] asked = balanced(net);
    exchange(asked, first);
    NetScaling scaling = new NetScaling(exchanged(seed, first), asked, total);
    scaling.run(tolerance);
    scaling.flows = exchanged(scaling.flows, first);
    return scaling;
  }

  /** What rounding leaves over falls to the first area, which should therefore be a large one. */
  private static int largest(double[][] seed, double[] net) {
    int largest = 0;
    double most = -1;
    for (int area = 0; area < net.length; area++) {
      double size = Math.abs(net[area]);
      for (int other = 0; other < net.length; other++) {
        size += other == area ? 0 : seed[area][other] + seed[other][area];
      }
      if (size > most) {
        most = size;
        largest = area;
      }
    }
    return largest;
  }

  /** Gains brought to the sum of losses, from which they differ by rounding. */
  private static double[] balanced(double[] net) {
    double gains = DoubleStream.of(net).filter(each -> each > 0).sum();
    double losses = -DoubleStream.of(net).filter(each -> each < 0).sum();
    return DoubleStream.of(net).map(each -> each > 0 ? each * losses / gains : each).toArray();
  }

  private static double[][] exchanged(double[][] table, int first) {
    double[][] exchanged = Stream.of(table).map(double[]::clone).toArray(double[][]::new);
    double[] line = exchanged[0];
    exchanged[0] = exchanged[first];
    exchanged[first] = line;
    for (double[] each : exchanged) {
      exchange(each, first);
    }
    return exchanged;
  }

  private static void exchange(double[] values, int first) {
    double value = values[0];
    values[0] = values[first];
    values[first] = value;
  }

  double[][] flows() {
    return flows;
  }

  int iterations() {
    return iterations;
  }

  private void run(Tolerance tolerance) {
    double error = error(flows);
    int stalled = 0;
    int most = Math.min(tolerance.iterations(), 1000);
    while (error > NEARLY_EXACT && stalled < 3 && iterations < most) {
      iterations++;
      double moved = step();
      if (moved == 0) {
        return;
      }
      double now = error(flows);
      boolean underWay = moved > FAR && error > FINE;
      stalled = now < 0.9 * error || underWay ? 0 : stalled + 1;
      error = now;
    }
  }

  /** How far a step led, or nought when none that helps was found. */
  private double step() {
    double[] gradient = gradient(flows);
    double[] step = newton(gradient);
    double longest = largest(step);
    double slope = 0;
    for (int at = 0; at < step.length; at++) {
      slope += gradient[at] * step[at];
    }
    double before = error(flows);
    double sum = sum(flows);
    double length = longest > 0 ? Math.min(1, LONGEST_STEP / longest) : 0;
    for (int halving = 0; length > 0 && halving < MOST_HALVINGS; halving++) {
      double[][] next = stepped(step, length);
      double change = sum(next) - sum;
      for (int area = 0; area < size; area++) {
        change += net[area] * step[area] * length;
      }
      if (total.isPresent()) {
        change -= total.getAsDouble() * step[size] * length;
      }
      // Near the end the change drowns in rounding, and only the error tells.
      boolean level = change <= NOISE * sum;
      boolean nearer = level && error(next) < 0.5 * before;
      if (change <= 1e-4 * length * slope || nearer) {
        flows = next;
        return longest * length;
      }
      length /= 2;
    }
    return 0;
  }

  private double[][] stepped(double[] step, double length) {
    double all = total.isPresent() ? step[size] : 0;
    double[][] next = new double[size][size];
    for (int from = 0; from < size; from++) {
      for (int to = 0; to < size; to++) {
        if (flows[from][to] > 0) {
          next[from][to] = flows[from][to] * Math.exp(length * (step[from] - step[to] + all));
        }
      }
    }
    return next;
  }

  /** Departures less arrivals and the net asked for; last, the sum of flows less the total. */
  private double[] gradient(double[][] table) {
    double[] gradient = new double[size + (total.isPresent() ? 1 : 0)];
    System.arraycopy(net, 0, gradient, 0, size);
    for (int from = 0; from < size; from++) {
      for (int to = 0; to < size; to++) {
        gradient[from] += table[from][to];
        gradient[to] -= table[from][to];
      }
    }
    total.ifPresent(sum -> gradient[size] = sum(table) - sum);
    return gradient;
  }

  /** The largest difference from what is asked, as a share of what goes in and out of an area. */
  private double error(double[][] table) {
    double[] gradient = gradient(table);
    double[] moving = DoubleStream.of(net).map(Math::abs).toArray();
    for (int from = 0; from < size; from++) {
      for (int to = 0; to < size; to++) {
        if (from != to) {
          moving[from] += table[from][to];
          moving[to] += table[from][to];
        }
      }
    }
    double error = total.isPresent() ? Math.abs(gradient[size]) / sum(table) : 0;
    for (int area = 0; area < size; area++) {
      error = Math.max(error, moving[area] > 0 ? Math.abs(gradient[area]) / moving[area] : 0);
    }
    return error;
  }

  /** The step of Newton's method; that of the total is eliminated first. */
  private double[] newton(double[] gradient) {
    Laplacian laplacian = new Laplacian(weights());
    double[] byArea = laplacian.solve(negative(gradient));
    if (total.isEmpty()) {
      return byArea;
    }
    double[] balance = new double[size];
    for (int from = 0; from < size; from++) {
      for (int to = 0; to < size; to++) {
        balance[from] += flows[from][to];
        balance[to] -= flows[from][to];
      }
    }
    double[] byBalance = laplacian.solve(balance);
    double pivot = sum(flows);
    double rest = -gradient[size];
    for (int area = 0; area < size; area++) {
      pivot -= balance[area] * byBalance[area];
      rest -= balance[area] * byArea[area];
    }
    double[] step = new double[size + 1];
    // Without a cycle the net totals alone settle the flows, and no scale is left to choose.
    step[size] = pivot > ROUNDING * sum(flows) ? rest / pivot : 0;
    for (int area = 0; area < size; area++) {
      step[area] = byArea[area] - step[size] * byBalance[area];
    }
    return step;
  }

  private double[] negative(double[] gradient) {
    double[] negative = new double[size];
    for (int area = 0; area < size; area++) {
      negative[area] = -gradient[area];
    }
    return negative;
  }

  private double[][] weights() {
    double[][] weights = new double[size][size];
    for (int from = 0; from < size; from++) {
      for (int to = 0; to < size; to++) {
        weights[from][to] = flows[from][to] + flows[to][from];
      }
    }
    return weights;
  }

  private static double sum(double[][] table) {
    double sum = 0;
    for (double[] line : table) {
      for (double cell : line) {
        sum += cell;
      }
    }
    return sum;
  }

  private static double largest(double[] values) {
    return DoubleStream.of(values).map(Math::abs).max().orElse(0);
  }
}
