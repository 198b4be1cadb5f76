package org.puebla.causes;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.puebla.gravity.Coefficient;
import org.puebla.gravity.Panel;
import org.puebla.gravity.Ppml;
import org.puebla.model.PueblaException;

/**
 * How often chance gives a statistic as far from nought as a term's (Fisher 1935): origins swap
 * their figures of the term, each all of them together, so that what hangs together in an origin
 * stays so. A row for whose destination and year the other origin has none is left out.
 *
 * @param term whose values were swapped
 * @param times how many swaps could be fitted
 * @param asFar in how many of them the statistic was as far from nought
 * @param mean of the estimates, near nought where the term says nothing
 */
record Permutations(String term, int times, int asFar, double mean) {

  private static final long SEED = 1996;

  /** Of all swaps, the real one among them. */
  double probability() {
    return (1.0 + asFar) / (1.0 + times);
  }

  /** For each term of a fit. */
  static List<Permutations> of(FittedModel fitted, int times) {
    return IntStream.range(0, fitted.fit().coefficients().size())
        .mapToObj(term -> of(fitted, term, times))
        .toList();
  }

  private static Permutations of(FittedModel model, int term, int times) {
    Coefficient real = model.fit().coefficients().get(term);
    Swapping swapping = new Swapping(model, term);
    Random random = new Random(SEED);
    int fitted = 0;
    int asFar = 0;
    double sum = 0;
    for (int time = 0; time < times; time++) {
      Panel swapped = swapping.next(random);
      try {
        for (Coefficient each : Ppml.fit(swapped, model.model().spec()).coefficients()) {
          if (each.term().equals(real.term())) {
            fitted++;
            sum += each.estimate();
            asFar += Math.abs(each.statistic()) >= Math.abs(real.statistic()) ? 1 : 0;
          }
        }
      } catch (PueblaException cannotBeFitted) {
        // Some swaps leave nothing to fit; how many could be is told.
      }
    }
    return new Permutations(real.term(), fitted, asFar, fitted > 0 ? sum / fitted : Double.NaN);
  }

  /** Lets origins swap the figures of one term. */
  private static final class Swapping {

    private final Panel panel;
    private final int term;
    private final String[] origins;
    private final String[] places;
    private final List<String> all;
    private final Map<String, Integer> rows = new HashMap<>();

    Swapping(FittedModel model, int term) {
      this.panel = model.fit().panel();
      this.term = term;
      Cells cells = model.panel().cells();
      this.origins = IntStream.of(panel.rows()).mapToObj(cells::origin).toArray(String[]::new);
      this.places =
          IntStream.of(panel.rows())
              .mapToObj(row -> cells.destination(row) + " " + cells.year(row))
              .toArray(String[]::new);
      this.all = List.copyOf(new TreeSet<>(List.of(origins)));
      for (int row = 0; row < origins.length; row++) {
        rows.put(origins[row] + " " + places[row], row);
      }
    }

    Panel next(Random random) {
      List<String> shuffled = new ArrayList<>(all);
      Collections.shuffle(shuffled, random);
      Map<String, String> others = new HashMap<>();
      for (int at = 0; at < shuffled.size(); at++) {
        others.put(all.get(at), shuffled.get(at));
      }
      double[] values = panel.covariates()[term];
      double[] swapped = new double[values.length];
      List<Integer> kept = new ArrayList<>();
      for (int row = 0; row < values.length; row++) {
        Integer other = rows.get(others.get(origins[row]) + " " + places[row]);
        if (other != null) {
          swapped[row] = values[other];
          kept.add(row);
        }
      }
      return panel
          .withCovariate(term, swapped)
          .only(kept.stream().mapToInt(Integer::intValue).toArray());
    }
  }
}
