package org.puebla.table;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.parquet.filter2.compat.FilterCompat;
import org.apache.parquet.filter2.predicate.FilterApi;

/** The rows of a table that meet all of some conditions; without conditions, every row. */
public record Selection(List<Condition> conditions) {

  private static final Selection EVERYTHING = new Selection(List.of());

  public Selection {
    conditions = List.copyOf(conditions);
  }

  public static Selection everything() {
    return EVERYTHING;
  }

  public static Selection of(Condition... conditions) {
    return new Selection(List.of(conditions));
  }

  public boolean isEverything() {
    return conditions.isEmpty();
  }

  /** Whether a row of this table, values in its order, is one of them. */
  public boolean holds(TableSchema table, Object[] row) {
    return conditions.stream()
        .allMatch(each -> each.holds(row[table.position(each.column().name())]));
  }

  FilterCompat.Filter filter() {
    return conditions.stream()
        .map(Condition::filter)
        .reduce(FilterApi::and)
        .map(FilterCompat::get)
        .orElse(FilterCompat.NOOP);
  }

  @Override
  public String toString() {
    return conditions.stream().map(Condition::toString).collect(Collectors.joining(" and "));
  }
}
