package org.puebla.estimate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.puebla.estimate.account.Method;
import org.puebla.indicator.counts.figure.Figure;
import org.puebla.indicator.counts.population.VitalEvents;
import org.puebla.quality.Finding;
import org.puebla.quality.Finding.Level;

/**
 * What can be estimated from the tables at hand: for each source, sex and two successive dates the
 * areas of which everything is known, and by name those of which it is not.
 */
final class EstimatePlan {

  private final EstimateInputs inputs;
  private final List<Method> methods;
  private final List<EstimateTask> tasks = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();

  EstimatePlan(EstimateInputs inputs, List<Method> methods) {
    this.inputs = inputs;
    this.methods = methods;
    for (StockTable stocks : inputs.stocks()) {
      for (String sex : stocks.sexes()) {
        List<Integer> years = stocks.years(sex);
        for (int at = 1; at < years.size(); at++) {
          plan(stocks, sex, years.get(at - 1), years.get(at));
        }
      }
    }
  }

  List<EstimateTask> tasks() {
    return tasks;
  }

  List<Finding> findings() {
    return findings;
  }

  private void plan(StockTable births, String sex, int first, int last) {
    IntervalStocks stocks = new IntervalStocks(births, sex, first, last);
    List<String> whole = new ArrayList<>();
    List<String> peopled = new ArrayList<>();
    for (String area : stocks.counted()) {
      if (natives(area, sex, first, stocks.start()) >= 0
          && natives(area, sex, last, stocks.end()) >= 0) {
        peopled.add(area);
        if (isAccountable(area, sex, first, last)) {
          whole.add(area);
        }
      }
    }
    boolean vital = whole.size() >= 2;
    List<String> areas = vital ? withRoomForBirths(whole, sex, first, last, stocks.end()) : peopled;
    List<Method> possible =
        methods.stream().filter(method -> vital || method.needsStocksOnly()).toList();
    Set<String> leftOut = new TreeSet<>(stocks.named());
    leftOut.removeAll(areas);
    find(births, sex, first, last, leftOut, possible);
    if (areas.size() >= 2 && !possible.isEmpty()) {
      tasks.add(task(stocks, areas, possible, vital));
    }
  }

  /**
   * Births and deaths are known and no more than the people who can have been born or have died.
   */
  private boolean isAccountable(String area, String sex, int first, int last) {
    double before = inputs.population().people(area, sex, first).orElse(-1);
    double after = inputs.population().people(area, sex, last).orElse(-1);
    return inputs
            .births()
            .between(area, sex, first, last, inputs.population().revision(area, sex))
            .filter(born -> born.value() <= after)
            .isPresent()
        && inputs
            .deaths()
            .between(area, sex, first, last, inputs.population().revision(area, sex))
            .filter(died -> died.value() <= before)
            .isPresent();
  }

  /** Without areas where more were born than there are people born in these areas. */
  private List<String> withRoomForBirths(
      List<String> areas, String sex, int first, int last, IntervalStocks.Date stocks) {
    double[][] end = table(areas, sex, last, stocks);
    double[] births = events(inputs.births(), areas, sex, first, last, true);
    List<String> kept = new ArrayList<>();
    for (int area = 0; area < births.length; area++) {
      double inside = 0;
      for (double[] birth : end) {
        inside += birth[area];
      }
      if (births[area] <= inside) {
        kept.add(areas.get(area));
      }
    }
    return kept.size() == areas.size() ? areas : withRoomForBirths(kept, sex, first, last, stocks);
  }

  private EstimateTask task(
      IntervalStocks stocks, List<String> areas, List<Method> possible, boolean vital) {
    String sex = stocks.sex();
    int first = stocks.first();
    int last = stocks.last();
    double[][] start = table(areas, sex, first, stocks.start());
    double[] deaths = events(inputs.deaths(), areas, sex, first, last, vital);
    for (int area = 0; area < deaths.length; area++) {
      deaths[area] *= shareInside(areas, area, sex, first, start);
    }
    return new EstimateTask(
        stocks.source(),
        stocks.edition(),
        sex,
        first,
        last,
        possible,
        areas,
        areas.stream().filter(stocks.byCitizenship()::contains).toList(),
        start,
        table(areas, sex, last, stocks.end()),
        events(inputs.births(), areas, sex, first, last, vital),
        deaths);
  }

  /** Of an area's people, the share born in these areas: of others, deaths are none of ours. */
  private double shareInside(
      List<String> areas, int area, String sex, int year, double[][] stocks) {
    double inside = 0;
    for (double[] birth : stocks) {
      inside += birth[area];
    }
    return inside / inputs.population().people(areas.get(area), sex, year).orElse(inside);
  }

  /** By birthplace and residence; whoever was born outside of these areas is left out. */
  private double[][] table(List<String> areas, String sex, int year, IntervalStocks.Date stocks) {
    double[][] table = new double[areas.size()][areas.size()];
    for (int residence = 0; residence < table.length; residence++) {
      Map<String, Double> births = stocks.origins().getOrDefault(areas.get(residence), Map.of());
      for (int birth = 0; birth < table.length; birth++) {
        table[birth][residence] =
            birth == residence
                ? natives(areas.get(residence), sex, year, stocks)
                : births.getOrDefault(areas.get(birth), 0.0);
      }
    }
    return table;
  }

  /** The population less all foreign-born; below nought also where the population is not known. */
  private double natives(String area, String sex, int year, IntervalStocks.Date stocks) {
    double foreign = stocks.foreign().getOrDefault(area, 0.0);
    return inputs.population().people(area, sex, year).orElse(-1) - foreign;
  }

  private double[] events(
      VitalEvents events, List<String> areas, String sex, int first, int last, boolean known) {
    return areas.stream()
        .mapToDouble(
            area ->
                known
                    ? events
                        .between(area, sex, first, last, inputs.population().revision(area, sex))
                        .map(Figure::value)
                        .orElse(0.0)
                    : 0)
        .toArray();
  }

  private void find(
      StockTable stocks,
      String sex,
      int first,
      int last,
      Set<String> leftOut,
      List<Method> possible) {
    String where = sex + " " + first + "-07-01/P" + (last - first) + "Y";
    if (!leftOut.isEmpty()) {
      findings.add(
          new Finding(
              stocks.source(),
              stocks.edition(),
              "estimate.areas",
              Level.NOT_APPLIED,
              null,
              "without " + String.join(", ", leftOut),
              "population, births and deaths of every area, and no more foreign-born than people",
              where));
    }
    int unknown = stocks.unknown(first, sex) + stocks.unknown(last, sex);
    if (unknown > 0) {
      findings.add(
          new Finding(
              stocks.source(),
              stocks.edition(),
              "estimate.not-published",
              Level.WARN,
              null,
              unknown + " figures of stocks that were not published and count as nobody",
              "every figure",
              where));
    }
    if (possible.size() < methods.size()) {
      findings.add(
          new Finding(
              stocks.source(),
              stocks.edition(),
              "estimate.methods",
              Level.NOT_APPLIED,
              null,
              "no births and deaths of this sex: stock differences only",
              "all methods",
              where));
    }
  }
}
