package org.puebla.causes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.puebla.attribution.Counterfactual;
import org.puebla.attribution.Draws;
import org.puebla.attribution.FittedRows;
import org.puebla.attribution.Held;
import org.puebla.attribution.ModelledFigure;
import org.puebla.attribution.Slopes;
import org.puebla.model.ExitCode;
import org.puebla.model.Problem;
import org.puebla.model.PueblaException;
import org.puebla.table.RowForm;
import org.puebla.table.Tables;

/**
 * What would go with other figures of some terms, under one model.
 *
 * @param name of the question
 * @param flows of each destination and of all
 * @param gaps corridors of the year left out, as the series have no figure of some year asked for
 */
record HeldFlows(String model, String name, Holding holding, List<Flows> flows, int gaps) {

  /** Flows of corridors with the same destination, or of all, as they are and with terms held. */
  record Flows(String destination, int corridors, double observed, Counterfactual figures) {

    /** Which values no data reach, and how far these do; empty when all lie within. */
    String outside() {
      return figures.warnings().stream()
          .map(Problem::facts)
          .map(
              facts ->
                  "%s: %s of %s held at %s to %s, fitted to %s to %s"
                      .formatted(
                          facts.get(0),
                          facts.get(1),
                          corridors,
                          rounded(facts.get(2)),
                          rounded(facts.get(3)),
                          rounded(facts.get(4)),
                          rounded(facts.get(5))))
          .collect(Collectors.joining("; "));
    }

    private static String rounded(Object figure) {
      return String.format(Locale.ROOT, "%.6g", ((Number) figure).doubleValue());
    }
  }

  private record Line(HeldFlows held, Flows flows) {

    private Counterfactual figures() {
      return flows.figures();
    }

    private double modelled() {
      return figures().modelled().value();
    }

    private ModelledFigure difference() {
      return figures().difference();
    }
  }

  private static final RowForm<Line> FORM =
      RowForm.<Line>of(Tables.COUNTERFACTUALS)
          .text("model", line -> line.held.model())
          .text("counterfactual", line -> line.held.name())
          .always("origin", AttributedChange.ALL)
          .text("destination", line -> line.flows.destination())
          .text("time_period", line -> String.valueOf(line.held.holding().in()))
          .text("held", line -> line.held.holding().words())
          .number("observed", line -> line.flows.observed())
          .number("modelled", Line::modelled)
          .number("flow", line -> line.figures().flows().value())
          .number("flow_low", line -> line.modelled() + line.difference().both().low())
          .number("flow_high", line -> line.modelled() + line.difference().both().high())
          .number("difference", line -> line.difference().value())
          .number("low", line -> line.difference().both().low())
          .number("high", line -> line.difference().both().high())
          .number("share", line -> line.difference().value() / line.modelled())
          .count("n_corridors", line -> (long) line.flows.corridors())
          .text("support", line -> line.flows.outside().isEmpty() ? "INSIDE" : "OUTSIDE")
          .text("outside", line -> line.flows.outside())
          .complete();

  /**
   * Holds terms of a fitted model.
   *
   * @throws PueblaException when the model has no such term, or no corridor of the year has figures
   *     of the years that are asked for
   */
  static HeldFlows of(
      FittedModel fitted, FittedRows rows, String name, Holding holding, Draws draws) {
    Map<String, Map<Integer, Double>> held = new TreeMap<>();
    fitted
        .model()
        .covariates()
        .forEach(
            (term, covariate) -> {
              if (holding.holds(term, covariate) && fitted.fit().panel().terms().contains(term)) {
                held.put(term, values(fitted, covariate, holding));
              }
            });
    SortedMap<String, SortedMap<String, Integer>> corridors =
        corridors(fitted, name, holding, held);
    List<Counterfactual> figures =
        Counterfactual.of(
            corridors.values().stream().map(rows::at).toList(),
            Slopes.of(fitted.fit()),
            corridors.values().stream().map(each -> terms(held, each)).toList(),
            draws);
    List<Flows> flows = new ArrayList<>();
    for (Map.Entry<String, SortedMap<String, Integer>> each : corridors.entrySet()) {
      double observed =
          each.getValue().values().stream().mapToDouble(fitted.panel().cells()::count).sum();
      flows.add(
          new Flows(each.getKey(), each.getValue().size(), observed, figures.get(flows.size())));
    }
    int told = flows.stream().mapToInt(Flows::corridors).sum();
    flows.add(
        new Flows(
            AttributedChange.ALL,
            told,
            flows.stream().mapToDouble(Flows::observed).sum(),
            figures.get(flows.size())));
    int gaps = (int) inYear(fitted, holding).count() - told;
    return new HeldFlows(fitted.model().gravity(), name, holding, flows, gaps);
  }

  private static List<Held> terms(
      Map<String, Map<Integer, Double>> held, SortedMap<String, Integer> corridors) {
    return held.entrySet().stream()
        .map(
            term ->
                new Held(
                    term.getKey(),
                    corridors.values().stream()
                        .mapToDouble(row -> term.getValue().getOrDefault(row, Double.NaN))
                        .toArray()))
        .toList();
  }

  /** A row of the table {@code counterfactuals} for each destination and for all. */
  List<Row> rows() {
    return flows.stream().map(each -> RowFactory.create(FORM.row(new Line(this, each)))).toList();
  }

  /** At which value a term is held, by row of the year; rows without one are not there. */
  private static Map<Integer, Double> values(
      FittedModel fitted, Covariate covariate, Holding holding) {
    Map<Integer, Double> values = new HashMap<>();
    inYear(fitted, holding)
        .forEach(
            row ->
                value(fitted.panel().cells(), covariate, holding, row)
                    .ifPresent(value -> values.put(row, value)));
    return values;
  }

  /** Of another year, or of several, only where every one of these has a figure. */
  private static Optional<Double> value(
      Cells cells, Covariate covariate, Holding holding, int row) {
    return holding
        .years()
        .map(years -> cells.mean(covariate, row, years))
        .orElseGet(() -> holding.at().map(covariate::transformed));
  }

  private static IntStream inYear(FittedModel fitted, Holding holding) {
    Cells cells = fitted.panel().cells();
    return IntStream.of(fitted.fit().panel().rows()).filter(row -> cells.year(row) == holding.in());
  }

  /** The rows of the year of which every held term has a value, by destination. */
  private static SortedMap<String, SortedMap<String, Integer>> corridors(
      FittedModel fitted, String name, Holding holding, Map<String, Map<Integer, Double>> held) {
    Cells cells = fitted.panel().cells();
    SortedMap<String, SortedMap<String, Integer>> corridors = new TreeMap<>();
    inYear(fitted, holding)
        .filter(row -> held.values().stream().allMatch(values -> values.containsKey(row)))
        .forEach(
            row ->
                corridors
                    .computeIfAbsent(cells.destination(row), ignored -> new TreeMap<>())
                    .put(cells.corridor(row), row));
    if (held.isEmpty() || corridors.isEmpty()) {
      throw new PueblaException(
          ExitCode.DATA_FAILED,
          Problem.at(
              holding.place(),
              held.isEmpty() ? "causes.nothing-held" : "causes.no-counterfactual",
              name,
              fitted.model().gravity(),
              holding.words(),
              holding.in()));
    }
    return corridors;
  }
}
