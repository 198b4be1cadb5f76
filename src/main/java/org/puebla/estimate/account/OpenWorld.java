package org.puebla.estimate.account;

import java.util.List;
import java.util.stream.DoubleStream;
import org.puebla.fit.Adjustment;
import org.puebla.fit.Certificate;

/**
 * Matches the numbers of each birthplace by letting those who are too many come from outside the
 * areas, and those who are missing leave to it.
 */
final class OpenWorld {

  private OpenWorld() {}

  static Redistribution match(Survivors survivors, Method method, List<Adjustment> adjustments) {
    int size = survivors.areas().size();
    double[][] start = Sums.copy(survivors.start());
    double[][] end = Sums.copy(survivors.end());
    double[][] from = new double[size][size];
    double[][] to = new double[size][size];
    boolean published = method == Method.MINIMUM_OPEN_AS_PUBLISHED;
    for (int birth = 0; birth < size; birth++) {
      double surplus = DoubleStream.of(end[birth]).sum() - DoubleStream.of(start[birth]).sum();
      if (surplus > 0) {
        from[birth] = spread(surplus, published ? end[birth] : start[birth], end[birth]);
        end[birth] = less(end[birth], from[birth]);
      } else if (surplus < 0) {
        to[birth] = spread(-surplus, published ? start[birth] : end[birth], start[birth]);
        start[birth] = less(start[birth], to[birth]);
      }
    }
    return new Redistribution(
        survivors.areas(),
        start,
        end,
        survivors.born(),
        survivors.died(),
        from,
        to,
        new Certificate(0, 0, "", true, true, adjustments));
  }

  /** Spreads a number by weights, nowhere more than there is room. */
  private static double[] spread(double number, double[] weights, double[] room) {
    double[] spread = new double[weights.length];
    double left = number;
    for (int round = 0; round <= weights.length && left > 1e-12 * number; round++) {
      double open = 0;
      for (int at = 0; at < spread.length; at++) {
        open += weight(weights, room, spread, at, round);
      }
      double share = left;
      for (int at = 0; at < spread.length && open > 0; at++) {
        double more = share * weight(weights, room, spread, at, round) / open;
        double fits = Math.min(more, room[at] - spread[at]);
        spread[at] += fits;
        left -= fits;
      }
      if (open == 0) {
        // Nobody lived where there is room: then wherever there is.
        return spread(number, room, room);
      }
    }
    return spread;
  }

  private static double weight(
      double[] weights, double[] room, double[] spread, int at, int round) {
    return round > 0 && spread[at] >= room[at] ? 0 : room[at] > 0 ? weights[at] : 0;
  }

  private static double[] less(double[] some, double[] others) {
    double[] rest = new double[some.length];
    for (int at = 0; at < rest.length; at++) {
      rest[at] = Math.max(0, some[at] - others[at]);
    }
    return rest;
  }
}
