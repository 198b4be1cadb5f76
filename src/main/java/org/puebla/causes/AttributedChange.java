package org.puebla.causes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;
import org.puebla.attribution.Attribution;
import org.puebla.attribution.Contribution;
import org.puebla.attribution.Decomposition;
import org.puebla.attribution.Draws;
import org.puebla.attribution.FittedRows;
import org.puebla.attribution.ModelledFigure;
import org.puebla.attribution.Slopes;
import org.puebla.causes.GravityModel.Years;
import org.puebla.model.ExitCode;
import org.puebla.model.Problem;
import org.puebla.model.PueblaException;
import org.puebla.table.RowForm;
import org.puebla.table.Tables;

/**
 * The change between two years under one model, part by part.
 *
 * @param parts of each destination and of all: one for each cause, for what the effects hold, for
 *     what the model leaves, and the whole
 */
record AttributedChange(String model, Years years, List<Share> parts) {

  /** In the place of a destination where all are added up. */
  static final String ALL = "_T";

  /** In relation to flows; a hundred times what the search of a fit stops at. */
  private static final double SETTLED = 1e-9;

  /**
   * What goes with one cause in the change of one destination, in the unit of the outcome.
   *
   * @param low null where not known
   * @param high null where not known
   * @param share of the observed change, null where that is nought
   */
  record Share(
      String destination,
      String cause,
      double value,
      @Nullable Double low,
      @Nullable Double high,
      @Nullable Double share) {

    private static Share of(
        String destination, String cause, ModelledFigure figure, Decomposition whole) {
      return new Share(
          destination,
          cause,
          figure.value(),
          known(figure.both().low()),
          known(figure.both().high()),
          known(figure.value() / whole.observedChange()));
    }

    /**
     * A part without a band. Effects answer other slopes to the first order only, so that what the
     * model leaves would move with them further than it can: effects that are fitted anew take up
     * most of that.
     */
    private static Share unbounded(
        String destination, String cause, double value, Decomposition whole) {
      return new Share(
          destination, cause, value, null, null, known(value / whole.observedChange()));
    }

    private static @Nullable Double known(double number) {
      return Double.isFinite(number) ? number : null;
    }
  }

  private record Line(String model, Years years, Share part) {}

  private static final RowForm<Line> FORM =
      RowForm.<Line>of(Tables.ATTRIBUTION)
          .text("model", Line::model)
          .always("origin", ALL)
          .text("destination", line -> line.part.destination())
          .text("t0", line -> String.valueOf(line.years.from()))
          .text("t1", line -> String.valueOf(line.years.to()))
          .text("cause", line -> line.part.cause())
          .number("contribution", line -> line.part.value())
          .number("low", line -> line.part.low())
          .number("high", line -> line.part.high())
          .number("share", line -> line.part.share())
          .complete();

  /**
   * Attributes a change.
   *
   * @throws PueblaException when no corridor was fitted in both years, or parts cannot be told
   */
  static AttributedChange of(FittedModel fitted, FittedRows rows, Years years, Draws draws) {
    Map<String, List<FittedRows.Pair>> pairs = pairs(fitted, years);
    List<Decomposition> whole =
        Attribution.of(
            pairs.values().stream().map(rows::between).toList(), Slopes.of(fitted.fit()), draws);
    List<String> destinations = new ArrayList<>(pairs.keySet());
    destinations.add(ALL);
    List<Share> parts = new ArrayList<>();
    for (int at = 0; at < destinations.size(); at++) {
      parts.addAll(parts(destinations.get(at), whole.get(at)));
    }
    return new AttributedChange(fitted.model().gravity(), years, parts);
  }

  private static List<Share> parts(String destination, Decomposition whole) {
    List<Share> parts = new ArrayList<>();
    for (Contribution part : whole.contributions()) {
      parts.add(Share.of(destination, part.group(), part.change(), whole));
    }
    parts.add(Share.unbounded(destination, "residual", left(whole), whole));
    parts.add(new Share(destination, "observed", whole.observedChange(), null, null, 1.0));
    return parts;
  }

  /** What is left of the observed change: nothing, where it is what the search stopped at. */
  private static double left(Decomposition whole) {
    double left = whole.residual().value();
    double flows = Math.max(whole.modelledBefore(), Math.abs(whole.observedChange()));
    return Math.abs(left) < SETTLED * flows ? 0 : left;
  }

  /** Rows of the table {@code attribution}. */
  List<Row> rows() {
    return parts.stream()
        .map(part -> RowFactory.create(FORM.row(new Line(model, years, part))))
        .toList();
  }

  /** Corridors that were fitted at both years, by destination. */
  private static Map<String, List<FittedRows.Pair>> pairs(FittedModel fitted, Years years) {
    Cells cells = fitted.panel().cells();
    Map<String, Integer> before = new HashMap<>();
    Map<String, List<FittedRows.Pair>> scopes = new TreeMap<>();
    int[] used = fitted.fit().panel().rows();
    IntStream.of(used)
        .filter(row -> cells.year(row) == years.from())
        .forEach(row -> before.put(cells.corridor(row), row));
    for (int row : Arrays.stream(used).filter(at -> cells.year(at) == years.to()).toArray()) {
      Integer first = before.get(cells.corridor(row));
      if (first != null) {
        FittedRows.Pair pair = new FittedRows.Pair(cells.corridor(row), first, row);
        scopes.computeIfAbsent(cells.destination(row), ignored -> new ArrayList<>()).add(pair);
      }
    }
    if (scopes.isEmpty()) {
      IntSummaryStatistics there =
          IntStream.of(used).map(row -> cells.year(row)).summaryStatistics();
      throw new PueblaException(
          ExitCode.DATA_FAILED,
          Problem.at(
              years.place(),
              "causes.no-attribution",
              fitted.model().gravity(),
              years.from(),
              years.to(),
              there.getMin(),
              there.getMax()));
    }
    return scopes;
  }
}
