package org.puebla.table;

import static org.puebla.table.Column.coded;
import static org.puebla.table.Column.count;
import static org.puebla.table.Column.date;
import static org.puebla.table.Column.free;
import static org.puebla.table.Column.key;
import static org.puebla.table.Column.number;
import static org.puebla.table.Column.truth;

import java.util.List;

/** The tables of a release, a contract with everybody who loads them. */
public final class Tables {

  public static final TableSchema FLOWS = observations("flows");

  public static final TableSchema STOCKS = observations("stocks");

  public static final TableSchema POPULATION =
      new TableSchema(
          "population",
          key("ref_area", "area"),
          key("measure", "population_measure"),
          key("sex", "sex"),
          key("age"),
          key("time_period"),
          key("period_basis", "period_basis"),
          number("obs_value"),
          number("obs_low"),
          number("obs_high"),
          coded("obs_status", "obs_status"),
          key("source_id"),
          key("edition"),
          free("source_locator"));

  public static final TableSchema DRIVERS =
      new TableSchema(
          "drivers",
          key("driver"),
          coded("cause", "cause"),
          key("ref_area", "area"),
          key("counterpart_area", "area"),
          key("time_period"),
          number("obs_value"),
          number("obs_low"),
          number("obs_high"),
          coded("unit_measure"),
          coded("obs_status", "obs_status"),
          key("source_id"),
          key("edition"),
          coded("licence"),
          free("source_locator"));

  public static final TableSchema REJECTED =
      new TableSchema(
          "rejected",
          coded("source_id"),
          coded("edition"),
          free("source_locator"),
          coded("reason", "refusal_reason"),
          coded("column"),
          free("found"),
          coded("expected"),
          free("suggestion"),
          free("raw_row"));

  public static final TableSchema INDICATORS =
      new TableSchema(
          "indicators",
          key("indicator"),
          key("ref_area", "area"),
          key("origin", "area"),
          key("destination", "area"),
          key("origin_basis", "origin_basis"),
          key("measure", "measure"),
          key("stat_unit", "stat_unit"),
          key("duration", "duration"),
          key("legal_status", "legal_status"),
          key("reason", "reason"),
          key("sex", "sex"),
          key("age"),
          key("accompaniment", "accompaniment"),
          key("freq", "freq"),
          key("time_period"),
          key("period_basis", "period_basis"),
          key("source_id"),
          number("obs_value"),
          number("obs_low"),
          number("obs_high"),
          coded("unit_measure"),
          coded("obs_status", "obs_status"),
          number("coverage"),
          count("n_obs"),
          coded("formula"),
          coded("inputs"));

  public static final TableSchema ESTIMATES =
      new TableSchema(
          "estimates",
          key("method"),
          key("origin", "area"),
          key("destination", "area"),
          key("birth", "area"),
          key("move"),
          key("sex", "sex"),
          key("time_period"),
          key("source_id"),
          key("edition"),
          number("obs_value"),
          number("obs_low"),
          number("obs_high"),
          coded("unit_measure"),
          coded("obs_status", "obs_status"));

  public static final TableSchema MIRROR =
      new TableSchema(
          "mirror",
          key("origin", "area"),
          key("destination", "area"),
          key("origin_basis", "origin_basis"),
          key("measure", "measure"),
          key("stat_unit", "stat_unit"),
          key("duration", "duration"),
          key("sex", "sex"),
          key("age"),
          key("freq", "freq"),
          key("time_period"),
          key("period_basis", "period_basis"),
          number("inflow"),
          number("outflow"),
          coded("inflow_source"),
          coded("outflow_source"),
          number("log_ratio"),
          number("smape"),
          number("inflow_factor"),
          number("outflow_factor"),
          number("reconciled"),
          number("smape_reconciled"),
          coded("factor_scale"));

  public static final TableSchema GRAVITY =
      new TableSchema(
          "gravity",
          key("model"),
          key("term"),
          number("estimate"),
          number("std_error"),
          number("statistic"),
          number("p_value"),
          number("ci_low"),
          number("ci_high"),
          count("n_obs"),
          count("n_clusters"),
          number("pseudo_r2"),
          number("deviance"),
          count("separated"),
          truth("converged"));

  public static final TableSchema ATTRIBUTION =
      new TableSchema(
          "attribution",
          key("model"),
          key("origin", "area"),
          key("destination", "area"),
          key("t0"),
          key("t1"),
          key("cause"),
          number("contribution"),
          number("low"),
          number("high"),
          number("share"));

  public static final TableSchema COUNTERFACTUALS =
      new TableSchema(
          "counterfactuals",
          key("model"),
          key("counterfactual"),
          key("origin", "area"),
          key("destination", "area"),
          key("time_period"),
          coded("held"),
          number("observed"),
          number("modelled"),
          number("flow"),
          number("flow_low"),
          number("flow_high"),
          number("difference"),
          number("low"),
          number("high"),
          number("share"),
          count("n_corridors"),
          coded("support"),
          free("outside"));

  public static final TableSchema SPECIFICATIONS =
      new TableSchema(
          "specifications",
          key("model"),
          key("specification"),
          free("differs"),
          coded("fixed_effects"),
          coded("covariates"),
          coded("first_year"),
          coded("last_year"),
          coded("destinations"),
          count("n_obs"),
          coded("left_out"),
          truth("fitted"),
          free("reason"));

  public static final TableSchema SPREAD =
      new TableSchema(
          "spread",
          key("model"),
          key("quantity"),
          key("term"),
          key("destination", "area"),
          number("declared"),
          number("least"),
          number("lower_quartile"),
          number("median"),
          number("upper_quartile"),
          number("greatest"),
          count("n_specifications"),
          count("n_same_sign"),
          count("n_apart"));

  public static final TableSchema QUALITY =
      new TableSchema(
          "quality",
          key("source_id"),
          key("edition"),
          key("rule_id"),
          coded("error_level"),
          number("imbalance"),
          free("found"),
          free("expected"),
          key("locator"));

  public static final TableSchema REVISIONS =
      new TableSchema(
          "revisions",
          key("series_key"),
          key("time_period"),
          key("source_id"),
          coded("old_edition"),
          coded("new_edition"),
          coded("change"),
          number("old_value"),
          number("new_value"));

  public static final TableSchema CODELISTS =
      new TableSchema(
          "codelists",
          key("codelist"),
          key("code"),
          free("name_en"),
          free("name_es"),
          free("name_fr"),
          coded("level"),
          coded("parent"),
          date("valid_from"),
          date("valid_to"));

  private Tables() {}

  /** Every table that a release of this version can hold, in the order in which they are listed. */
  public static List<TableSchema> all() {
    return List.of(
        FLOWS,
        STOCKS,
        POPULATION,
        DRIVERS,
        REJECTED,
        INDICATORS,
        ESTIMATES,
        MIRROR,
        GRAVITY,
        ATTRIBUTION,
        COUNTERFACTUALS,
        SPECIFICATIONS,
        SPREAD,
        QUALITY,
        REVISIONS,
        CODELISTS);
  }

  /**
   * The table of a name.
   *
   * @throws IllegalArgumentException when no promised table has it
   */
  public static TableSchema named(String name) {
    return all().stream()
        .filter(table -> table.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no table " + name));
  }

  /** Flows and stocks share their columns and never a table: one counts moves, the other people. */
  private static TableSchema observations(String name) {
    return new TableSchema(
        name,
        key("ref_area", "area"),
        key("origin", "area"),
        key("destination", "area"),
        key("origin_basis", "origin_basis"),
        key("measure", "measure"),
        key("stat_unit", "stat_unit"),
        key("duration", "duration"),
        key("legal_status", "legal_status"),
        key("reason", "reason"),
        key("sex", "sex"),
        key("age"),
        key("accompaniment", "accompaniment"),
        key("freq", "freq"),
        key("time_period"),
        key("period_basis", "period_basis"),
        key("source_id"),
        key("edition"),
        key("breakdown"),
        date("period_start"),
        date("period_end"),
        number("obs_value"),
        number("obs_low"),
        number("obs_high"),
        coded("unit_measure"),
        coded("obs_status", "obs_status"),
        coded("conf_status"),
        coded("flags"),
        free("raw_value"),
        coded("source_sha256"),
        free("source_locator"),
        free("series_key"),
        free("obs_id"));
  }
}
