package org.puebla.gate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.puebla.model.Period;
import org.puebla.table.FigureShape;

/** What an edition says of single areas: sexes that add up, refugees at home, stocks that leap. */
final class AreaGates {

  private static final Set<String> OF_REFUGE = Set.of("REF", "ASA", "ASD", "ASP");
  private static final Set<String> STOCKS = Set.of("REF", "FBS", "FCS", "IDS", "ASP", "CUSS");

  /** A stock smaller than this may come and go. */
  private static final double LARGE = 10_000;

  /** Where more cells are told apart by sex, they are not held against each other. */
  private static final int MOST_CELLS = 1_000_000;

  private static final double CLOSE = 0.01;
  private static final int NAMED = 8;

  private record StockOf(String measure, String area, String sex, String age) {}

  private final FigureShape shape;
  private final boolean hasCorridors;
  private final boolean hasMeasure;
  private final Map<String, double[]> sexes = new HashMap<>();
  private final Map<StockOf, TreeMap<String, Double>> stocks = new HashMap<>();
  private final List<String> atHome = new ArrayList<>();
  private long cellsAtHome;

  AreaGates(FigureShape shape) {
    this.shape = shape;
    this.hasCorridors = shape.columns().has("origin");
    this.hasMeasure = shape.columns().has("measure");
  }

  void see(Object[] row, @Nullable Double value) {
    if (value == null || !hasMeasure) {
      return;
    }
    String measure = shape.text(row, "measure");
    if (hasCorridors) {
      home(row, measure, value);
      if (STOCKS.contains(measure)) {
        stock(row, measure, value);
      }
    }
    if (sexes.size() < MOST_CELLS) {
      sex(row, value);
    }
  }

  private void home(Object[] row, String measure, double value) {
    String area = shape.text(row, "origin");
    if (OF_REFUGE.contains(measure) && value > 0 && area.equals(shape.text(row, "destination"))) {
      cellsAtHome++;
      if (atHome.size() < NAMED) {
        atHome.add(area + " " + shape.text(row, "time_period") + ": " + GateFindings.number(value));
      }
    }
  }

  private void stock(Object[] row, String measure, double value) {
    String period = shape.text(row, "time_period");
    if (period.matches(Period.CALENDAR_YEAR)) {
      stocks
          .computeIfAbsent(
              new StockOf(
                  measure,
                  shape.text(row, "destination"),
                  shape.text(row, "sex"),
                  shape.text(row, "age")),
              none -> new TreeMap<>())
          .merge(period, value, Double::sum);
    }
  }

  /** Women, men and both of a cell that is else the same. */
  private void sex(Object[] row, double value) {
    int which =
        switch (shape.text(row, "sex")) {
          case "F" -> 0;
          case "M" -> 1;
          case "_T" -> 2;
          default -> -1;
        };
    if (which >= 0) {
      double[] figures = sexes.computeIfAbsent(cellOfBoth(row), none -> unknown());
      figures[which] = value;
    }
  }

  private String cellOfBoth(Object[] row) {
    String sex = shape.text(row, "sex");
    return shape.series(row).replace("." + sex + ".", ".*.") + " " + shape.text(row, "time_period");
  }

  private static double[] unknown() {
    return new double[] {Double.NaN, Double.NaN, Double.NaN};
  }

  void conclude(GateFindings findings) {
    sexes(findings);
    findings.hold(
        Gate.SELF_ORIGIN,
        (double) cellsAtHome,
        cellsAtHome == 0 ? "none" : cellsAtHome + " cells: " + String.join("; ", atHome));
    leaps(findings);
    standstills(findings);
  }

  private void sexes(GateFindings findings) {
    long whole = 0;
    long off = 0;
    String first = "";
    for (Map.Entry<String, double[]> cell : sexes.entrySet()) {
      double[] figures = cell.getValue();
      double sum = figures[0] + figures[1];
      if (!Double.isNaN(sum) && !Double.isNaN(figures[2])) {
        whole++;
        if (Math.abs(sum - figures[2]) > Math.max(CLOSE * Math.abs(figures[2]), 2)) {
          off++;
          String said =
              cell.getKey()
                  + ": "
                  + GateFindings.number(sum)
                  + " beside "
                  + GateFindings.number(figures[2]);
          first = first.isEmpty() || said.compareTo(first) < 0 ? said : first;
        }
      }
    }
    if (whole == 0) {
      findings.notApplied(Gate.SEXES, "no cell has women, men and both");
    } else {
      String found = off + " of " + whole + " cells" + (off == 0 ? "" : ", " + first);
      findings.hold(Gate.SEXES, off / (double) whole, found);
    }
  }

  /** The greatest first; a stock that begins, or ends, has nothing to leap from. */
  private void leaps(GateFindings findings) {
    TreeMap<Double, String> leaps = new TreeMap<>(Comparator.reverseOrder());
    for (Map.Entry<StockOf, TreeMap<String, Double>> stock : inOrder()) {
      Map.Entry<String, Double> before = null;
      for (Map.Entry<String, Double> year : stock.getValue().entrySet()) {
        if (before != null && Math.min(before.getValue(), year.getValue()) > 0) {
          double high = Math.max(before.getValue(), year.getValue());
          double times = high / Math.min(before.getValue(), year.getValue());
          if (high >= LARGE) {
            leaps.putIfAbsent(times, leap(stock.getKey(), before, year));
          }
        }
        before = year;
      }
    }
    double bound = findings.bound(Gate.STOCK_JUMP);
    double worst = leaps.isEmpty() ? 1 : leaps.firstKey();
    List<String> named = leaps.headMap(bound).values().stream().limit(NAMED).toList();
    findings.hold(
        Gate.STOCK_JUMP,
        worst,
        named.isEmpty() ? "times " + GateFindings.number(worst) : String.join("; ", named));
  }

  private static String leap(
      StockOf stock, Map.Entry<String, Double> before, Map.Entry<String, Double> year) {
    return name(stock)
        + " "
        + before.getKey()
        + ": "
        + GateFindings.number(before.getValue())
        + ", "
        + year.getKey()
        + ": "
        + GateFindings.number(year.getValue());
  }

  private void standstills(GateFindings findings) {
    int longest = 0;
    List<String> named = new ArrayList<>();
    for (Map.Entry<StockOf, TreeMap<String, Double>> stock : inOrder()) {
      double last = Double.NaN;
      String since = "";
      int same = 0;
      for (Map.Entry<String, Double> year : stock.getValue().entrySet()) {
        boolean stands = year.getValue() == last;
        same = stands ? same + 1 : 1;
        since = stands ? since : year.getKey();
        last = year.getValue();
        if (last >= LARGE && same > longest) {
          longest = same;
        }
        if (last >= LARGE
            && same == (int) findings.bound(Gate.STANDSTILL) + 1
            && named.size() < NAMED) {
          named.add(name(stock.getKey()) + " since " + since + ": " + GateFindings.number(last));
        }
      }
    }
    findings.hold(
        Gate.STANDSTILL, longest, named.isEmpty() ? longest + " years" : String.join("; ", named));
  }

  private List<Map.Entry<StockOf, TreeMap<String, Double>>> inOrder() {
    return stocks.entrySet().stream()
        .sorted(Comparator.comparing(each -> each.getKey().toString()))
        .toList();
  }

  private static String name(StockOf stock) {
    return stock.measure() + " in " + stock.area() + " " + stock.sex();
  }
}
