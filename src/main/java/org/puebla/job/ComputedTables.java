package org.puebla.job;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.puebla.indicator.run.IndicatorTables;
import org.puebla.indicator.run.SourceEditions;
import org.puebla.indicator.run.TableRows;
import org.puebla.store.Store;
import org.puebla.stream.StitchedSource;
import org.puebla.table.DataDictionary;
import org.puebla.table.TableSchema;
import org.puebla.table.TableWriter;
import org.puebla.table.Tables;

/** The tables that a run computes from the editions that go into a release, each in one file. */
final class ComputedTables {

  private final Path folder;
  private final Map<TableSchema, Path> files = new LinkedHashMap<>();

  /**
   * @param folder a local folder for the files
   */
  ComputedTables(Path folder) {
    this.folder = folder;
  }

  /**
   * The observations of these sources.
   *
   * @param stitched what was made of each source, in their order
   */
  static IndicatorTables inputs(
      SparkSession session,
      Store store,
      List<ChosenSource> sources,
      List<StitchedSource> stitched) {
    Map<TableSchema, List<String>> parts = new HashMap<>();
    for (int at = 0; at < stitched.size(); at++) {
      parts
          .computeIfAbsent(sources.get(at).table(), table -> new ArrayList<>())
          .addAll(stitched.get(at).parts().stream().map(store::address).toList());
    }
    SourceEditions editions = new SourceEditions();
    for (ChosenSource source : sources) {
      source
          .editions()
          .forEach(
              receipt ->
                  editions.add(
                      source.id(),
                      receipt.edition(),
                      source.declaration().revisionOf(receipt.edition())));
    }
    return new IndicatorTables(
        read(session, Tables.FLOWS, parts),
        read(session, Tables.STOCKS, parts),
        read(session, Tables.POPULATION, parts),
        read(session, Tables.DRIVERS, parts),
        editions);
  }

  Map<TableSchema, Path> files() {
    return Collections.unmodifiableMap(files);
  }

  /**
   * Writes a table.
   *
   * @param rows sorted by key, in one partition
   * @return number of rows
   */
  long write(TableRows rows) throws IOException {
    TableSchema table = rows.table();
    Path file = folder.resolve(table.name() + ".parquet");
    try (TableWriter writer =
        TableWriter.open(table, DataDictionary.standard().parquetMetadata(table), file)) {
      Object[] values = new Object[table.columns().size()];
      Iterator<Row> sorted = rows.rows().toLocalIterator();
      while (sorted.hasNext()) {
        Row row = sorted.next();
        for (int at = 0; at < values.length; at++) {
          values[at] = row.get(at);
        }
        writer.write(values);
      }
      files.put(table, file);
      return writer.rows();
    }
  }

  private static TableRows read(
      SparkSession session, TableSchema table, Map<TableSchema, List<String>> parts) {
    return TableRows.read(session, table, parts.getOrDefault(table, List.of()));
  }
}
