package org.puebla.table;

import static org.puebla.table.Column.key;

import java.util.List;

/** The key columns that say what a count is of: who was counted by whom, where, when and how. */
final class CountKey {

  static final List<Column> COLUMNS =
      List.of(
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
          key("source_id"));

  private CountKey() {}
}
