package org.puebla.estimate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.puebla.estimate.account.Method;
import org.puebla.indicator.counts.VitalEvents;
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
      List<Integer> years = stocks.years();
      for (int at = 1; at < years.size(); at++) {
        int first = years.get(at - 1);
        int last = years.get(at);
        Set<String> sexes = new TreeSet<>(stocks.sexes(first));
        sexes.retainAll(stocks.sexes(last));
        sexes.forEach(sex -> plan(stocks, sex, first, last));
      }
    }
  }

  List<EstimateTask> tasks() {
    return tasks;
  }

  List<Finding> findings() {
    return findings;
  }

  private void plan(StockTable stocks, String sex, int first, int last) {
    Map<String, Map<String, Double>> before = stocks.stocks(first, sex);
    Map<String, Map<String, Double>> after = stocks.stocks(last, sex);
    Set<String> counted = new TreeSet<>(before.keySet());
    counted.retainAll(after.keySet());
    List<String> whole = new ArrayList<>();
    List<String> peopled = new ArrayList<>();
    for (String area : counted) {
      if (natives(area, sex, first, before) >= 0 && natives(area, sex, last, after) >= 0) {
        peopled.add(area);
        if (inputs.births().between(area, sex, first, last).isPresent()
            && inputs.deaths().between(area, sex, first, last).isPresent()) {
          whole.add(area);
        }
      }
    }
    boolean vital = whole.size() >= 2;
    List<String> areas = vital ? whole : peopled;
    List<Method> possible =
        methods.stream().filter(method -> vital || method.needsStocksOnly()).toList();
    Set<String> leftOut = new TreeSet<>(counted);
    leftOut.removeAll(areas);
    find(stocks, sex, first, last, leftOut, possible);
    if (areas.size() >= 2 && !possible.isEmpty()) {
      tasks.add(task(stocks, sex, first, last, areas, possible, vital));
    }
  }

  private EstimateTask task(
      StockTable stocks,
      String sex,
      int first,
      int last,
      List<String> areas,
      List<Method> possible,
      boolean vital) {
    return new EstimateTask(
        stocks.source(),
        stocks.edition(),
        sex,
        first,
        last,
        possible,
        areas,
        table(areas, sex, first, stocks.stocks(first, sex)),
        table(areas, sex, last, stocks.stocks(last, sex)),
        events(inputs.births(), areas, sex, first, last, vital),
        events(inputs.deaths(), areas, sex, first, last, vital));
  }

  /** By birthplace and residence; whoever was born outside of these areas is left out. */
  private double[][] table(
      List<String> areas, String sex, int year, Map<String, Map<String, Double>> stocks) {
    double[][] table = new double[areas.size()][areas.size()];
    for (int residence = 0; residence < table.length; residence++) {
      Map<String, Double> births = stocks.getOrDefault(areas.get(residence), Map.of());
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
  private double natives(
      String area, String sex, int year, Map<String, Map<String, Double>> stocks) {
    double foreign =
        stocks.getOrDefault(area, Map.of()).entrySet().stream()
            .filter(birth -> !birth.getKey().equals(area))
            .mapToDouble(Map.Entry::getValue)
            .sum();
    return inputs.population().people(area, sex, year).orElse(-1) - foreign;
  }

  private static double[] events(
      VitalEvents events, List<String> areas, String sex, int first, int last, boolean known) {
    return areas.stream()
        .mapToDouble(area -> known ? events.between(area, sex, first, last).orElse(0) : 0)
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
