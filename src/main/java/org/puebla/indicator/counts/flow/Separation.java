package org.puebla.indicator.counts.flow;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.puebla.indicator.counts.cause.CauseSeries;
import org.puebla.indicator.counts.figure.Evidence;
import org.puebla.indicator.counts.figure.Figure;
import org.puebla.matrix.AreaMatrix;

/**
 * How far the areas of a system lie apart. Areas are left out until the distances between all that
 * stay are known, those first that lack the most of them.
 *
 * @param system of the areas that stay, which may be fewer than two
 * @param distances between them, nought from each to itself
 * @param evidence of the distances read
 */
public record Separation(FlowSystem system, AreaMatrix distances, Evidence evidence) {

  static Separation of(FlowSystem system, CauseSeries causes, String driver) {
    List<String> areas = new ArrayList<>(system.areas());
    @Nullable Figure[][] read = new @Nullable Figure[areas.size()][areas.size()];
    int[] gaps = new int[areas.size()];
    for (int from = 0; from < read.length; from++) {
      for (int to = 0; to < read.length; to++) {
        read[from][to] = distance(causes, driver, areas.get(from), areas.get(to));
        if (from != to && read[from][to] == null) {
          gaps[from]++;
          gaps[to]++;
        }
      }
    }
    boolean[] stays = new boolean[areas.size()];
    Arrays.fill(stays, true);
    for (int worst = worst(gaps, stays); gaps[worst] > 0; worst = worst(gaps, stays)) {
      stays[worst] = false;
      for (int other = 0; other < read.length; other++) {
        gaps[other] -= read[worst][other] == null ? 1 : 0;
        gaps[other] -= read[other][worst] == null ? 1 : 0;
      }
    }
    return among(system, read, stays);
  }

  private static Separation among(FlowSystem system, @Nullable Figure[][] read, boolean[] stays) {
    List<String> staying = new ArrayList<>();
    List<Evidence> evidence = new ArrayList<>();
    List<double[]> rows = new ArrayList<>();
    for (int from = 0; from < read.length; from++) {
      if (stays[from]) {
        staying.add(system.areas().get(from));
        double[] row = new double[count(stays)];
        for (int to = 0, at = 0; to < read.length; to++) {
          if (stays[to]) {
            if (from != to) {
              Figure distance = requireNonNull(read[from][to]);
              row[at] = distance.value();
              evidence.add(distance.evidence());
            }
            at++;
          }
        }
        rows.add(row);
      }
    }
    return new Separation(
        system.of(staying),
        AreaMatrix.square(staying, rows.toArray(double[][]::new)),
        Evidence.of(evidence));
  }

  /** Nothing lies between an area and itself, and no two areas are in one place. */
  private static @Nullable Figure distance(
      CauseSeries causes, String driver, String from, String to) {
    if (from.equals(to)) {
      return Figure.nought();
    }
    return causes.between(driver, from, to).values().stream()
        .filter(figure -> figure.value() > 0)
        .reduce((earlier, later) -> later)
        .orElse(null);
  }

  /** The first of those that stay and have the most gaps. */
  private static int worst(int[] gaps, boolean[] stays) {
    int worst = 0;
    for (int area = 1; area < gaps.length; area++) {
      if (stays[area] && (!stays[worst] || gaps[area] > gaps[worst])) {
        worst = area;
      }
    }
    return worst;
  }

  private static int count(boolean[] stays) {
    int count = 0;
    for (boolean each : stays) {
      count += each ? 1 : 0;
    }
    return count;
  }
}
