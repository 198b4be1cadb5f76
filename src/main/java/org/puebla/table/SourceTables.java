package org.puebla.table;

import static org.puebla.table.Column.coded;
import static org.puebla.table.Column.date;
import static org.puebla.table.Column.free;
import static org.puebla.table.Column.key;
import static org.puebla.table.Column.number;

import java.util.List;

/** What sources publish, as it was read of them, and what was refused. */
final class SourceTables {

  static final TableSchema FLOWS = observations("flows");

  static final TableSchema STOCKS = observations("stocks");

  static final TableSchema POPULATION =
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

  static final TableSchema DRIVERS =
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

  static final TableSchema REJECTED =
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

  private SourceTables() {}

  /** Flows and stocks share their columns and never a table: one counts moves, the other people. */
  private static TableSchema observations(String name) {
    return TableSchema.of(
        name,
        CountKey.COLUMNS,
        List.of(
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
            free("obs_id")));
  }
}
