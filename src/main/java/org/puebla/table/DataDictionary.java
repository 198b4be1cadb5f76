package org.puebla.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * The meaning of every promised column, from {@code columns.tsv} beside this class: a row for one
 * table wins over the row of the same column for all tables ({@code *}).
 */
public final class DataDictionary {

  private static final String RESOURCE = "columns.tsv";
  private static final String EVERY_TABLE = "*";
  private static final List<String> HEADER =
      List.of("table", "column", "description_en", "description_es", "unit");

  private final Map<String, Description> descriptions;

  private DataDictionary(Map<String, Description> descriptions) {
    this.descriptions = descriptions;
  }

  public static DataDictionary standard() {
    return Standard.DICTIONARY;
  }

  /**
   * What a column of a table holds.
   *
   * @throws IllegalArgumentException when the dictionary says nothing about it
   */
  public Description describe(TableSchema table, Column column) {
    Description own = descriptions.get(name(table.name(), column.name()));
    Description shared = descriptions.get(name(EVERY_TABLE, column.name()));
    if (own == null && shared == null) {
      throw new IllegalArgumentException(RESOURCE + " lacks " + table + "." + column.name());
    }
    return own != null ? own : Objects.requireNonNull(shared);
  }

  /**
   * Labels for the footer of a Parquet file of this table: {@code puebla.table} and, for each
   * column, {@code puebla.column.<name>} in English and {@code puebla.column.<name>.es} in Spanish.
   */
  public Map<String, String> parquetMetadata(TableSchema table) {
    Map<String, String> labels = new TreeMap<>();
    labels.put("puebla.table", table.name());
    for (Column column : table.columns()) {
      Description description = describe(table, column);
      labels.put("puebla.column." + column.name(), description.english());
      labels.put("puebla.column." + column.name() + ".es", description.spanish());
    }
    return Collections.unmodifiableMap(labels);
  }

  /** Names {@code table.column} of all rows of the dictionary. */
  Iterable<String> names() {
    return descriptions.keySet();
  }

  private static DataDictionary read() {
    Map<String, Description> descriptions = new HashMap<>();
    try (InputStream resource = DataDictionary.class.getResourceAsStream(RESOURCE);
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(
                    Objects.requireNonNull(resource, RESOURCE), StandardCharsets.UTF_8))) {
      require(HEADER.equals(cells(lines.readLine())), "header");
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        List<String> cells = cells(line);
        require(cells.size() == HEADER.size(), line);
        Description description = new Description(cells.get(2), cells.get(3), cells.get(4));
        require(descriptions.put(name(cells.get(0), cells.get(1)), description) == null, line);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new DataDictionary(Map.copyOf(descriptions));
  }

  private static List<String> cells(String line) {
    return List.of(line.split("\t", -1));
  }

  private static String name(String table, String column) {
    return table + "." + column;
  }

  private static void require(boolean holds, String line) {
    if (!holds) {
      throw new IllegalStateException(RESOURCE + ": " + line);
    }
  }

  /** Loads the dictionary when it is first asked for. */
  private static final class Standard {
    static final DataDictionary DICTIONARY = read();
  }
}
