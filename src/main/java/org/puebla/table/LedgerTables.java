package org.puebla.table;

import static org.puebla.table.Column.coded;
import static org.puebla.table.Column.count;
import static org.puebla.table.Column.date;
import static org.puebla.table.Column.free;
import static org.puebla.table.Column.key;
import static org.puebla.table.Column.number;

/** What a release says of itself: what was found of its sources, what was revised, its codes. */
final class LedgerTables {

  static final TableSchema QUALITY =
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

  static final TableSchema REVISIONS =
      new TableSchema(
          "revisions",
          key("series_key"),
          key("time_period"),
          key("source_id"),
          key("old_edition"),
          key("new_edition"),
          count("step"),
          coded("change", "change"),
          number("old_value"),
          number("new_value"));

  static final TableSchema CODELISTS =
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

  private LedgerTables() {}
}
