package org.puebla.causes;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.puebla.causes.Counts.Count;
import org.puebla.causes.GravityModel.Covariate;
import org.puebla.gravity.Effect;
import org.puebla.gravity.GravityFit;
import org.puebla.gravity.Panel;
import org.puebla.indicator.counts.CauseSeries;
import org.puebla.matrix.Bounded;

/**
 * The panel of a model: each origin that was ever counted, each destination, and each year in which
 * the destination counted anybody; a corridor without a count is one that nobody took.
 *
 * @param origins of the rows
 * @param destinations of the rows
 * @param years of the rows
 * @param lows lower ends of the covariates' intervals, by term and row
 * @param highs upper ends
 * @param gaps rows left out for want of each term, the first that was missing counted
 * @param unpublished rows left out because the count was withheld
 */
record ModelPanel(
    Panel panel,
    String[] origins,
    String[] destinations,
    int[] years,
    double[][] lows,
    double[][] highs,
    Map<String, Integer> gaps,
    int unpublished) {

  static ModelPanel of(GravityModel model, Counts counts, CauseSeries drivers) {
    return new Making(model, drivers).make(counts.counts());
  }

  String corridor(int row) {
    return origins[row] + " " + destinations[row];
  }

  /** Which of an origin, destination, year or combination the rows of a fit belong to. */
  Effect of(List<String> dimensions, GravityFit fit) {
    int[] rows = fit.panel().rows();
    return effect(
        dimensions,
        dimension ->
            IntStream.of(rows)
                .mapToObj(
                    row ->
                        switch (dimension) {
                          case "origin" -> origins[row];
                          case "destination" -> destinations[row];
                          default -> (Object) years[row];
                        })
                .toList());
  }

  /** Numbers what rows have in common. */
  private static Effect effect(List<String> dimensions, Function<String, List<?>> values) {
    List<int[]> codes = new ArrayList<>();
    List<Integer> sizes = new ArrayList<>();
    for (String dimension : dimensions) {
      List<?> ofRows = values.apply(dimension);
      Map<Object, Integer> numbers = new HashMap<>();
      int[] numbered = new int[ofRows.size()];
      for (int row = 0; row < numbered.length; row++) {
        numbered[row] = numbers.computeIfAbsent(ofRows.get(row), ignored -> numbers.size());
      }
      codes.add(numbered);
      sizes.add(Math.max(1, numbers.size()));
    }
    return Effect.of(String.join("×", dimensions), codes, sizes);
  }

  /** A panel on its way. */
  private static final class Making {

    private final GravityModel model;
    private final CauseSeries drivers;
    private final List<String> terms;
    private final List<String> origins = new ArrayList<>();
    private final List<String> destinations = new ArrayList<>();
    private final List<Integer> years = new ArrayList<>();
    private final List<double[]> rows = new ArrayList<>();
    private final Map<String, Integer> gaps = new LinkedHashMap<>();
    private int unpublished;

    Making(GravityModel model, CauseSeries drivers) {
      this.model = model;
      this.drivers = drivers;
      this.terms = List.copyOf(model.covariates().keySet());
    }

    ModelPanel make(List<Count> counts) {
      Map<String, Map<String, Map<Integer, Double>>> known = new TreeMap<>();
      TreeSet<String> everywhere = new TreeSet<>();
      Map<String, TreeSet<Integer>> counted = new HashMap<>();
      for (Count count : counts) {
        if (model.sample().map(sample -> sample.holds(count.year())).orElse(true)) {
          known
              .computeIfAbsent(count.destination(), ignored -> new TreeMap<>())
              .computeIfAbsent(count.origin(), ignored -> new TreeMap<>())
              .put(count.year(), count.value());
          everywhere.add(count.origin());
          counted
              .computeIfAbsent(count.destination(), ignored -> new TreeSet<>())
              .add(count.year());
        }
      }
      for (String destination : known.keySet()) {
        for (String origin : everywhere) {
          if (!origin.equals(destination)) {
            corridor(
                origin,
                destination,
                requireNonNull(counted.get(destination)),
                requireNonNull(known.get(destination)).getOrDefault(origin, Map.of()));
          }
        }
      }
      return finish();
    }

    private void corridor(
        String origin, String destination, TreeSet<Integer> years, Map<Integer, Double> counts) {
      List<Map<Integer, Bounded>> series = new ArrayList<>();
      for (Covariate covariate : model.covariates().values()) {
        series.add(new Reading(drivers, covariate).of(origin, destination, years));
      }
      for (int year : years) {
        double count = counts.getOrDefault(year, 0.0);
        if (Double.isNaN(count)) {
          unpublished++;
        } else {
          row(origin, destination, year, count, series);
        }
      }
    }

    private void row(
        String origin,
        String destination,
        int year,
        double count,
        List<Map<Integer, Bounded>> series) {
      double[] row = new double[1 + 3 * terms.size()];
      row[0] = count;
      for (int term = 0; term < terms.size(); term++) {
        Bounded figure = series.get(term).getOrDefault(year, Bounded.unknown());
        if (!figure.isKnown()) {
          gaps.merge(terms.get(term), 1, Integer::sum);
          return;
        }
        row[1 + 3 * term] = figure.value();
        row[2 + 3 * term] = figure.low();
        row[3 + 3 * term] = figure.high();
      }
      origins.add(origin);
      destinations.add(destination);
      years.add(year);
      rows.add(row);
    }

    private ModelPanel finish() {
      List<double[]> columns = new ArrayList<>();
      double[] ones = new double[rows.size()];
      Arrays.fill(ones, 1);
      if (model.fixedEffects().isEmpty()) {
        columns.add(ones);
      }
      for (int term = 0; term < terms.size(); term++) {
        columns.add(column(1 + 3 * term));
      }
      return new ModelPanel(
          new Panel(
              column(0),
              model.spec().terms(),
              columns.toArray(double[][]::new),
              model.fixedEffects().stream().map(this::effect).toList(),
              model.spec().clusters().stream().map(this::effect).toList(),
              ones,
              new double[rows.size()],
              IntStream.range(0, rows.size()).toArray()),
          origins.toArray(String[]::new),
          destinations.toArray(String[]::new),
          years.stream().mapToInt(Integer::intValue).toArray(),
          IntStream.range(0, terms.size())
              .mapToObj(term -> column(2 + 3 * term))
              .toArray(double[][]::new),
          IntStream.range(0, terms.size())
              .mapToObj(term -> column(3 + 3 * term))
              .toArray(double[][]::new),
          gaps,
          unpublished);
    }

    private double[] column(int at) {
      return rows.stream().mapToDouble(row -> row[at]).toArray();
    }

    private Effect effect(List<String> dimensions) {
      return ModelPanel.effect(
          dimensions,
          dimension ->
              switch (dimension) {
                case "origin" -> origins;
                case "destination" -> destinations;
                default -> years;
              });
    }
  }
}
