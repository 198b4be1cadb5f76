package org.puebla.study.evidence;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.puebla.table.Column;
import org.puebla.table.Condition;
import org.puebla.table.Selection;
import org.puebla.table.TableSchema;
import tech.tablesaw.api.Table;

/**
 * The rows of a promised table that hold certain values, of its columns those that a study can
 * show.
 *
 * @param holding names of columns with the value that each must hold
 */
record RowsAsked(TableSchema schema, Map<String, String> holding) {

  /** What only says where a row came from: {@code explain} shows it, and it is most of a row. */
  private static final Set<String> PROVENANCE =
      Set.of("source_locator", "raw_row", "licence", "formula", "inputs");

  RowsAsked {
    holding = Map.copyOf(holding);
  }

  /**
   * @param columnsAndValues names of columns, each before the value that it must hold
   */
  static RowsAsked of(TableSchema schema, String... columnsAndValues) {
    Map<String, String> holding = new LinkedHashMap<>();
    for (int at = 0; at < columnsAndValues.length; at += 2) {
      holding.put(columnsAndValues[at], columnsAndValues[at + 1]);
    }
    return new RowsAsked(schema, holding);
  }

  /**
   * Reads it; pages of the files that hold none of its rows are passed over.
   *
   * @param areas of large tables only rows are kept in which one of these counted, was left or was
   *     reached
   */
  Table read(List<Path> files, Set<String> areas) throws IOException {
    TableSchema shown =
        schema.only(
            schema.columns().stream()
                .map(Column::name)
                .filter(name -> !PROVENANCE.contains(name))
                .toList());
    return InHand.read(shown, files, selection(), in(areas, shown));
  }

  private Selection selection() {
    return new Selection(
        holding.entrySet().stream()
            .map(each -> new Condition(schema.column(each.getKey()), Set.of(each.getValue())))
            .toList());
  }

  /** Whether a row is about one of some areas. */
  static Predicate<Object[]> in(Set<String> areas, TableSchema schema) {
    return switch (schema.name()) {
      case "flows", "stocks", "indicators" ->
          any(areas, places(schema, "ref_area", "origin", "destination"));
      case "population", "drivers" -> any(areas, places(schema, "ref_area"));
      case "estimates" -> any(areas, places(schema, "origin", "destination"));
      default -> row -> true;
    };
  }

  private static Predicate<Object[]> any(Set<String> areas, int[] places) {
    return row -> {
      for (int place : places) {
        if (areas.contains(row[place])) {
          return true;
        }
      }
      return false;
    };
  }

  private static int[] places(TableSchema schema, String... columns) {
    return List.of(columns).stream().mapToInt(schema::position).toArray();
  }
}
