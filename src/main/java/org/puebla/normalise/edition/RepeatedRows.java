package org.puebla.normalise.edition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.puebla.normalise.door.LandedFiles;
import org.puebla.normalise.layout.LandedRows;
import org.puebla.normalise.layout.RawRow;
import org.puebla.normalise.row.RowOutcome;
import org.puebla.quality.RefusalReason;
import org.puebla.quality.Tally;
import org.puebla.store.Store;
import org.puebla.table.DataDictionary;
import org.puebla.table.TableWriter;
import org.puebla.table.Tables;

/**
 * Sets aside the rows whose key an earlier row has, with the whole row as printed.
 *
 * <p>Repetition shows only after sorting, when rows as printed are long gone; the files are read
 * once more for these few.
 */
final class RepeatedRows {

  /** Comes after the parts that were refused while reading. */
  private static final String PART = "part-9999.parquet";

  static final String ADDED = "added-to-the-row-of-the-same-key";

  private final SourceEdition edition;
  private final String folder;

  RepeatedRows(SourceEdition edition, String folder) {
    this.edition = edition;
    this.folder = folder;
  }

  /** The account after rows that were kept at first turned out to repeat a key. */
  static Tally deducted(Tally tally, long refusedAsRepeated, long added) {
    Map<RefusalReason, Long> refused = new HashMap<>(tally.refused());
    if (refusedAsRepeated > 0) {
      refused.merge(RefusalReason.DUPLICATE_KEY, refusedAsRepeated, Long::sum);
    }
    Map<String, Long> ignored = new TreeMap<>(tally.ignored());
    if (added > 0) {
      ignored.merge(ADDED, added, Long::sum);
    }
    return new Tally(
        tally.read(), tally.kept() - refusedAsRepeated - added, refused, tally.totals(), ignored);
  }

  void reject(List<MergeResult.Repeated> repeated, Store store) throws IOException {
    Map<String, MergeResult.Repeated> byLocator = new HashMap<>();
    repeated.forEach(row -> byLocator.put(row.locator(), row));
    RefusedRows refused = new RefusedRows(edition.source(), edition.edition());
    Path parquet = Files.createTempFile("puebla", ".parquet");
    try {
      try (TableWriter writer =
          TableWriter.open(
              Tables.REJECTED,
              DataDictionary.standard().parquetMetadata(Tables.REJECTED),
              parquet)) {
        for (SourceEdition.File file : edition.files()) {
          write(file, byLocator, refused, store, writer);
        }
      }
      store.take(parquet, folder + "/" + Tables.REJECTED.name() + "/" + PART);
    } finally {
      Files.deleteIfExists(parquet);
    }
  }

  private void write(
      SourceEdition.File file,
      Map<String, MergeResult.Repeated> byLocator,
      RefusedRows refused,
      Store store,
      TableWriter writer)
      throws IOException {
    Path local = store.local(file.object());
    LandedRows rows =
        LandedFiles.open(
            local,
            file.shownName(),
            LandedFiles.layoutOf(local, file.shownName(), edition.declaration()));
    String prefix = edition.files().size() > 1 ? file.name() + " " : "";
    rows.forEach(
        row -> {
          RawRow located = prefix.isEmpty() ? row : row.at(prefix + row.locator());
          MergeResult.Repeated repeated = byLocator.get(located.locator());
          if (repeated != null) {
            RowOutcome.Refused reason = RefusedRows.duplicate(repeated.key(), repeated.first());
            write(writer, refused.values(reason, located));
          }
        });
  }

  private static void write(TableWriter writer, Object[] row) {
    try {
      writer.write(row);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
