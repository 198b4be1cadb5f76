package org.puebla.cli.answer;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.puebla.table.TableSchema;
import org.puebla.table.Tables;

/**
 * Where rows of a table come from, and which of their columns are figures.
 *
 * @param page that tells how they are computed, empty where they are not
 * @param figures the first is what the row is about
 */
record RowOrigin(Origin origin, String page, List<Measured> figures) {

  /** Who says a row. */
  enum Origin {
    /** A source, or this program of a source. */
    SOURCE,
    /** The formula of an indicator. */
    FORMULA,
    /** A method or model that reads whole tables. */
    MODEL
  }

  /**
   * A figure and its bounds, by their columns.
   *
   * @param low empty where the figure has no bounds
   */
  record Measured(String value, String low, String high) {

    static Measured exact(String value) {
      return new Measured(value, "", "");
    }

    boolean hasBounds() {
      return !low.isEmpty();
    }
  }

  private static final Measured OBSERVATION = new Measured("obs_value", "obs_low", "obs_high");
  private static final String ESTIMATES_PAGE = "docs/estimates.md";
  private static final String CAUSES_PAGE = "docs/causes.md";

  private static final Map<TableSchema, RowOrigin> ALL =
      Map.ofEntries(
          Map.entry(Tables.FLOWS, source(OBSERVATION)),
          Map.entry(Tables.STOCKS, source(OBSERVATION)),
          Map.entry(Tables.POPULATION, source(OBSERVATION)),
          Map.entry(Tables.DRIVERS, source(OBSERVATION)),
          Map.entry(Tables.REJECTED, source()),
          Map.entry(Tables.QUALITY, source(Measured.exact("imbalance"))),
          Map.entry(Tables.REVISIONS, source(Measured.exact("new_value"))),
          Map.entry(Tables.CODELISTS, source()),
          Map.entry(Tables.INDICATORS, new RowOrigin(Origin.FORMULA, "", List.of(OBSERVATION))),
          Map.entry(Tables.ESTIMATES, model(ESTIMATES_PAGE, OBSERVATION)),
          Map.entry(Tables.MIRROR, model(ESTIMATES_PAGE, Measured.exact("log_ratio"))),
          Map.entry(
              Tables.GRAVITY, model(CAUSES_PAGE, new Measured("estimate", "ci_low", "ci_high"))),
          Map.entry(
              Tables.ATTRIBUTION, model(CAUSES_PAGE, new Measured("contribution", "low", "high"))),
          Map.entry(
              Tables.COUNTERFACTUALS,
              model(
                  CAUSES_PAGE,
                  new Measured("flow", "flow_low", "flow_high"),
                  new Measured("difference", "low", "high"))),
          Map.entry(Tables.SPECIFICATIONS, model(CAUSES_PAGE)),
          Map.entry(
              Tables.SPREAD, model(CAUSES_PAGE, new Measured("declared", "least", "greatest"))));

  /** Of a promised table; there is one for each. */
  static RowOrigin of(TableSchema table) {
    return requireNonNull(ALL.get(table), table::name);
  }

  private static RowOrigin source(Measured... figures) {
    return new RowOrigin(Origin.SOURCE, "", Stream.of(figures).toList());
  }

  private static RowOrigin model(String page, Measured... figures) {
    return new RowOrigin(Origin.MODEL, page, Stream.of(figures).toList());
  }
}
