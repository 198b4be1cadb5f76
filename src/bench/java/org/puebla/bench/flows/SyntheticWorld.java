package org.puebla.bench.flows;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.puebla.estimate.account.StockChange;
import org.puebla.matrix.AreaMatrix;
import org.puebla.matrix.AreaVector;

/**
 * Stocks of an invented world, about as uneven as the real one: populations of eight orders of
 * magnitude, and of each birthplace people in few of the other areas.
 */
final class SyntheticWorld {

  private static final double FOREIGN_SHARE = 0.03;
  private static final double SETTLED_PAIRS = 0.4;

  private final Random random;
  private final int size;
  private final double[] people;
  private final double[][] distances;

  SyntheticWorld(int size, long seed) {
    this.size = size;
    this.random = new Random(seed);
    this.people = new double[size];
    this.distances = new double[size][size];
    double[] east = random.doubles(size, 0, 20_000).toArray();
    double[] north = random.doubles(size, 0, 10_000).toArray();
    for (int area = 0; area < size; area++) {
      people[area] = Math.rint(Math.exp(14.5 + 2.3 * random.nextGaussian()));
      for (int other = 0; other < size; other++) {
        distances[area][other] =
            100 + Math.hypot(east[area] - east[other], north[area] - north[other]);
      }
    }
  }

  List<String> areas() {
    return IntStream.range(0, size).mapToObj("A%03d"::formatted).toList();
  }

  /** What is likelier to happen the nearer two areas are. */
  AreaMatrix nearness() {
    double[][] cells = new double[size][size];
    for (int from = 0; from < size; from++) {
      for (int to = 0; to < size; to++) {
        cells[from][to] = 1000 / distances[from][to];
      }
    }
    return AreaMatrix.square(areas(), cells);
  }

  /** Consecutive intervals of five years; the stocks at the end of one are those of the next. */
  List<StockChange> changes(int intervals) {
    List<StockChange> changes = new ArrayList<>();
    double[][] start = stocks();
    for (int interval = 0; interval < intervals; interval++) {
      double[][] end = grown(start);
      changes.add(
          StockChange.of(
              AreaMatrix.square(areas(), start),
              AreaMatrix.square(areas(), end),
              Optional.of(vital(end, 0.10)),
              Optional.of(vital(start, 0.04))));
      start = end;
    }
    return changes;
  }

  private double[][] stocks() {
    double[][] stocks = new double[size][size];
    for (int birth = 0; birth < size; birth++) {
      double[] weights = new double[size];
      double all = 0;
      for (int area = 0; area < size; area++) {
        if (area != birth && random.nextDouble() < SETTLED_PAIRS) {
          double noise = Math.exp(1.5 * random.nextGaussian());
          weights[area] = noise * Math.pow(people[area], 0.8) / distances[birth][area];
          all += weights[area];
        }
      }
      double abroad = FOREIGN_SHARE * people[birth];
      for (int area = 0; area < size; area++) {
        stocks[birth][area] = all > 0 ? Math.rint(abroad * weights[area] / all) : 0;
      }
      stocks[birth][birth] = Math.rint(people[birth] - abroad);
    }
    return stocks;
  }

  private double[][] grown(double[][] start) {
    double[][] end = new double[size][size];
    for (int birth = 0; birth < size; birth++) {
      for (int area = 0; area < size; area++) {
        double spread = birth == area ? 0.02 : 0.25;
        double growth = Math.exp(0.05 + spread * random.nextGaussian());
        end[birth][area] = Math.rint(start[birth][area] * growth);
      }
    }
    return end;
  }

  private AreaVector vital(double[][] stocks, double rate) {
    double[] events = new double[size];
    for (int area = 0; area < size; area++) {
      double all = 0;
      for (double[] birth : stocks) {
        all += birth[area];
      }
      events[area] = Math.rint(all * rate);
    }
    return new AreaVector(areas(), events);
  }
}
