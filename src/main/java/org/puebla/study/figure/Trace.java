package org.puebla.study.figure;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.puebla.table.Column;
import org.puebla.table.TableSchema;
import tech.tablesaw.api.Row;

/**
 * Which row of which table a number stands in.
 *
 * @param table name of the table
 * @param key its key columns and what they hold in the row, in the order of the table
 */
public record Trace(String table, Map<String, String> key) {

  private static final String ID = "obs_id";

  /** The row of a table in hand; an observation is known by its id alone. */
  public static Trace of(TableSchema schema, Row row) {
    Map<String, String> key = new LinkedHashMap<>();
    if (schema.has(ID)) {
      key.put(ID, row.getString(ID));
      return new Trace(schema.name(), key);
    }
    for (Column column : schema.columns()) {
      if (column.isKey()) {
        key.put(column.name(), row.getString(column.name()));
      }
    }
    return new Trace(schema.name(), key);
  }

  /** The condition of {@code puebla explain} that finds the row. */
  public String where() {
    return key.entrySet().stream()
        .map(part -> part.getKey() + "=" + part.getValue())
        .collect(Collectors.joining(" and "));
  }
}
