package org.puebla.table;

import static org.puebla.table.Column.coded;
import static org.puebla.table.Column.count;
import static org.puebla.table.Column.key;
import static org.puebla.table.Column.number;

import java.util.List;

/** What is computed of the tables of sources: indicators, and flows that nobody counted. */
final class FigureTables {

  static final TableSchema INDICATORS =
      TableSchema.of(
          "indicators",
          List.of(key("indicator")),
          CountKey.COLUMNS,
          List.of(
              number("obs_value"),
              number("obs_low"),
              number("obs_high"),
              coded("unit_measure"),
              coded("obs_status", "obs_status"),
              number("coverage"),
              count("n_obs"),
              coded("formula"),
              coded("inputs")));

  static final TableSchema ESTIMATES =
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

  static final TableSchema MIRROR =
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

  private FigureTables() {}
}
