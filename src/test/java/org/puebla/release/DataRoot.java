package org.puebla.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.puebla.quality.Tally;
import org.puebla.release.catalogue.Extent;
import org.puebla.release.catalogue.PublishedEdition;
import org.puebla.release.catalogue.PublishedEdition.ReceivedFile;
import org.puebla.release.catalogue.PublishedSource;
import org.puebla.release.catalogue.PublishedSource.Standing;
import org.puebla.release.catalogue.ReleaseRequest;
import org.puebla.release.catalogue.ReleaseRequest.Purpose;
import org.puebla.store.Store;
import org.puebla.store.Stores;
import org.puebla.table.DataDictionary;
import org.puebla.table.KeyOrder;
import org.puebla.table.TableReader;
import org.puebla.table.TableSchema;
import org.puebla.table.TableWriter;
import org.puebla.table.Tables;

/** A data root in a test's folder, with normalised flows of invented sources. */
public final class DataRoot {

  public static final LocalDate DAY = LocalDate.of(2026, 11, 23);

  private final Path folder;
  private final Store store;

  public DataRoot(Path folder) {
    this.folder = folder;
    this.store = Stores.at(folder.resolve("data").toString());
  }

  public Store store() {
    return store;
  }

  /** A flow of some persons from an origin to Mexico in a period. */
  public record Flow(String origin, String period, Double value) {}

  public static Flow flow(String origin, String period, double value) {
    return new Flow(origin, period, value);
  }

  /** Normalises one edition of a source that counts flows. */
  public PublishedEdition edition(String source, String edition, Flow... flows) throws IOException {
    List<Object[]> rows = new ArrayList<>();
    for (Flow flow : flows) {
      rows.add(row(source, edition, flow));
    }
    rows.sort(KeyOrder.of(Tables.FLOWS));
    String part =
        "normalised/flows/source_id=%s/edition=%s/part-0000.parquet".formatted(source, edition);
    Path file = write(Tables.FLOWS, rows);
    store.take(file, part);
    return new PublishedEdition(
        edition,
        new Tally(flows.length, flows.length, Map.of(), 0, Map.of()),
        List.of(new ReceivedFile("flows.csv", "ab".repeat(32), 120)),
        List.of(part),
        List.of());
  }

  public static PublishedSource source(String id, PublishedEdition edition) {
    return source(id, List.of(edition), List.of());
  }

  public static PublishedSource source(
      String id, List<PublishedEdition> editions, List<String> revisions) {
    return source(id, Standing.CURRENT, editions, revisions);
  }

  public static PublishedSource source(
      String id, Standing standing, List<PublishedEdition> editions, List<String> revisions) {
    return new PublishedSource(
        id,
        Tables.FLOWS,
        "Entries by \"air\"",
        "Unidad de Política Migratoria",
        "MEX",
        "https://example.org/" + id,
        "Libre uso MX",
        Optional.empty(),
        "Entries of foreigners",
        standing,
        editions,
        revisions);
  }

  public ReleaseRequest request(String digest, PublishedSource... sources) {
    return new ReleaseRequest(
        "run-1",
        DAY,
        Purpose.NIGHT,
        digest,
        "0.1.0",
        Extent.WHOLE,
        List.of(sources),
        List.of(),
        Map.of());
  }

  public Path write(TableSchema table, List<Object[]> rows) throws IOException {
    Files.createDirectories(folder);
    Path file = Files.createTempFile(folder, table.name(), ".parquet");
    try (TableWriter writer =
        TableWriter.open(table, DataDictionary.standard().parquetMetadata(table), file)) {
      for (Object[] row : rows) {
        writer.write(row);
      }
    }
    return file;
  }

  /** All rows of one Parquet file in the store. */
  List<Object[]> rows(TableSchema table, String name) throws IOException {
    List<Object[]> rows = new ArrayList<>();
    try (TableReader reader = TableReader.open(table, store.local(name))) {
      for (Object[] row = reader.next(); row != null; row = reader.next()) {
        rows.add(row);
      }
    }
    return rows;
  }

  public String text(String name) throws IOException {
    return Files.readString(store.local(name));
  }

  public static Object[] row(String source, String edition, Flow flow) {
    TableSchema flows = Tables.FLOWS;
    Object[] row = new Object[flows.columns().size()];
    for (int at : flows.keyPositions()) {
      row[at] = "_T";
    }
    row[flows.position("ref_area")] = "MEX";
    row[flows.position("origin")] = flow.origin();
    row[flows.position("destination")] = "MEX";
    row[flows.position("measure")] = "ENT";
    row[flows.position("time_period")] = flow.period();
    row[flows.position("source_id")] = source;
    row[flows.position("edition")] = edition;
    row[flows.position("breakdown")] = "";
    row[flows.position("obs_value")] = flow.value();
    row[flows.position("obs_low")] = flow.value();
    row[flows.position("obs_high")] = flow.value();
    row[flows.position("obs_status")] = flow.value() == null ? "O" : "A";
    return row;
  }
}
