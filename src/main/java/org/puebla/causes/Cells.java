package org.puebla.causes;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import org.puebla.attribution.Values;
import org.puebla.causes.Counts.Count;
import org.puebla.causes.GravityModel.Years;
import org.puebla.indicator.counts.cause.CauseSeries;
import org.puebla.matrix.Bounded;

/**
 * Each origin that was ever counted, each destination, and each year in which the destination
 * counted anybody, in this order: what is read once and serves every specification of a model. A
 * corridor without a count is one that nobody took.
 */
final class Cells {

  private final List<String> areas;
  private final CauseSeries series;
  private final int[] origins;
  private final int[] destinations;
  private final int[] years;
  private final double[] counts;
  private final boolean[] isReported;
  private final Map<String, Values> columns = new HashMap<>();

  private Cells(List<String> areas, CauseSeries series, List<Cell> cells) {
    this.areas = areas;
    this.series = series;
    this.origins = cells.stream().mapToInt(Cell::origin).toArray();
    this.destinations = cells.stream().mapToInt(Cell::destination).toArray();
    this.years = cells.stream().mapToInt(Cell::year).toArray();
    this.counts = cells.stream().mapToDouble(Cell::count).toArray();
    this.isReported = new boolean[counts.length];
    for (int cell = 0; cell < counts.length; cell++) {
      isReported[cell] = cells.get(cell).isReported();
    }
  }

  /** Areas by their number. */
  private record Cell(int origin, int destination, int year, double count, boolean isReported) {}

  static Cells of(List<Count> counts, CauseSeries series) {
    TreeSet<String> named = new TreeSet<>();
    TreeSet<String> origins = new TreeSet<>();
    Map<String, TreeSet<Integer>> years = new TreeMap<>();
    Map<String, Map<String, Map<Integer, Double>>> known = new HashMap<>();
    for (Count count : counts) {
      origins.add(count.origin());
      named.addAll(List.of(count.origin(), count.destination()));
      years.computeIfAbsent(count.destination(), ignored -> new TreeSet<>()).add(count.year());
      known
          .computeIfAbsent(count.destination(), ignored -> new HashMap<>())
          .computeIfAbsent(count.origin(), ignored -> new HashMap<>())
          .put(count.year(), count.value());
    }
    List<String> areas = List.copyOf(named);
    Map<String, Integer> numbers = new HashMap<>();
    areas.forEach(area -> numbers.put(area, numbers.size()));
    List<Cell> cells = new ArrayList<>();
    years.forEach(
        (destination, counted) -> {
          for (String origin : origins) {
            if (!origin.equals(destination)) {
              Map<Integer, Double> corridor =
                  requireNonNull(known.get(destination)).getOrDefault(origin, Map.of());
              int from = requireNonNull(numbers.get(origin));
              int to = requireNonNull(numbers.get(destination));
              for (int year : counted) {
                double count = corridor.getOrDefault(year, 0.0);
                cells.add(new Cell(from, to, year, count, corridor.containsKey(year)));
              }
            }
          }
        });
    return new Cells(areas, series, cells);
  }

  int size() {
    return counts.length;
  }

  /** NaN where the figure was not published. */
  double count(int cell) {
    return counts[cell];
  }

  public String origin(int cell) {
    return areas.get(origins[cell]);
  }

  public String destination(int cell) {
    return areas.get(destinations[cell]);
  }

  String corridor(int cell) {
    return origin(cell) + " " + destination(cell);
  }

  int year(int cell) {
    return years[cell];
  }

  /** All years of the corridor that a cell is of, the cell itself among them. */
  IntStream ofCorridor(int cell) {
    int first = cell;
    while (first > 0 && isSameCorridor(first - 1, cell)) {
      first--;
    }
    int end = cell + 1;
    while (end < size() && isSameCorridor(end, cell)) {
      end++;
    }
    return IntStream.range(first, end);
  }

  private boolean isSameCorridor(int one, int other) {
    return origins[one] == origins[other] && destinations[one] == destinations[other];
  }

  /** The cells of some moves, of origins of whom anything was reported among these. */
  int[] of(Sample sample) {
    BiPredicate<Integer, String> moves = sample.moves();
    int[] within =
        IntStream.range(0, size())
            .filter(cell -> moves.test(years[cell], destination(cell)))
            .toArray();
    boolean[] isThere = new boolean[areas.size()];
    IntStream.of(within)
        .filter(cell -> isReported[cell])
        .forEach(cell -> isThere[origins[cell]] = true);
    return IntStream.of(within).filter(cell -> isThere[origins[cell]]).toArray();
  }

  /** The figures of a covariate in every cell, NaN where it has none; read when first asked for. */
  Values column(Covariate covariate) {
    return columns.computeIfAbsent(covariate.identity(), ignored -> read(covariate));
  }

  private Values read(Covariate covariate) {
    CovariateReader reading = new CovariateReader(series, covariate);
    Values column = new Values(new double[size()], new double[size()], new double[size()]);
    Arrays.fill(column.best(), Double.NaN);
    for (int first = 0; first < size(); ) {
      int[] cells = ofCorridor(first).toArray();
      Map<Integer, Bounded> figures =
          reading.of(
              origin(first),
              destination(first),
              IntStream.of(cells).mapToObj(cell -> years[cell]).toList());
      for (int cell : cells) {
        Bounded figure = figures.getOrDefault(years[cell], Bounded.unknown());
        column.best()[cell] = figure.value();
        column.low()[cell] = figure.low();
        column.high()[cell] = figure.high();
      }
      first += cells.length;
    }
    return column;
  }

  /**
   * The mean of a covariate over years of moves in the corridor of a cell, counted there or not;
   * empty unless every year has a figure.
   */
  Optional<Double> mean(Covariate covariate, int cell, Years over) {
    List<Integer> all = IntStream.rangeClosed(over.from(), over.to()).boxed().toList();
    Map<Integer, Bounded> figures =
        new CovariateReader(series, covariate).of(origin(cell), destination(cell), all);
    return figures.size() < all.size()
        ? Optional.empty()
        : Optional.of(
            figures.values().stream().mapToDouble(Bounded::value).average().orElseThrow());
  }

  /** Numbers that cells have in common with those of the same origin, destination or year. */
  int[] codes(String dimension, int[] cells) {
    int[] codes =
        switch (dimension) {
          case "origin" -> origins;
          case "destination" -> destinations;
          default -> years;
        };
    return IntStream.of(cells).map(cell -> codes[cell]).toArray();
  }
}
