package org.puebla.job;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.puebla.indicator.Indicator;
import org.puebla.indicator.IndicatorRun;
import org.puebla.indicator.IndicatorTables;
import org.puebla.indicator.Indicators;
import org.puebla.indicator.TableRows;
import org.puebla.model.Problem;
import org.puebla.store.Store;
import org.puebla.table.DataDictionary;
import org.puebla.table.TableSchema;
import org.puebla.table.TableWriter;
import org.puebla.table.Tables;

/** Computes the indicators of a job over the editions that go into a release. */
final class IndicatorStep {

  private final Store store;

  IndicatorStep(Store store) {
    this.store = store;
  }

  /** Every id in the job that no indicator has. */
  static List<Problem> problems(JobFile job) {
    if (job.allIndicators()) {
      return List.of();
    }
    List<String> known = Indicators.all().stream().map(each -> each.id().text()).toList();
    return job.indicators().stream()
        .filter(id -> !known.contains(id))
        .map(id -> Problem.at(job.place(), "job.unknown-indicator", id, String.join(", ", known)))
        .toList();
  }

  static List<Indicator> chosen(JobFile job) {
    return Indicators.all().stream()
        .filter(each -> job.allIndicators() || job.indicators().contains(each.id().text()))
        .toList();
  }

  /**
   * Writes the {@code indicators} table into one file.
   *
   * @return number of rows
   */
  long write(
      SparkSession session, List<Indicator> indicators, List<ChosenSource> sources, Path file)
      throws IOException {
    IndicatorTables tables =
        new IndicatorTables(
            read(session, Tables.FLOWS, sources),
            read(session, Tables.STOCKS, sources),
            read(session, Tables.POPULATION, sources));
    try (TableWriter writer =
        TableWriter.open(
            Tables.INDICATORS,
            DataDictionary.standard().parquetMetadata(Tables.INDICATORS),
            file)) {
      int width = Tables.INDICATORS.columns().size();
      Object[] values = new Object[width];
      Iterator<Row> rows =
          IndicatorRun.compute(session, tables, indicators).rows().toLocalIterator();
      while (rows.hasNext()) {
        Row row = rows.next();
        for (int at = 0; at < width; at++) {
          values[at] = row.get(at);
        }
        writer.write(values);
      }
      return writer.rows();
    }
  }

  private TableRows read(SparkSession session, TableSchema table, List<ChosenSource> sources) {
    List<String> files = new ArrayList<>();
    for (ChosenSource source : sources) {
      if (source.table().equals(table)) {
        source.edition().parts().stream()
            .filter(part -> part.startsWith("normalised/"))
            .forEach(part -> files.add(store.address(part)));
      }
    }
    return TableRows.read(session, table, files);
  }
}
