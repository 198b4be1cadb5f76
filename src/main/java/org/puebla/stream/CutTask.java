package org.puebla.stream;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.puebla.model.ObservationStatus;
import org.puebla.store.Store;
import org.puebla.store.Stores;
import org.puebla.table.DataDictionary;
import org.puebla.table.TableReader;
import org.puebla.table.TableSchema;
import org.puebla.table.TableWriter;
import org.puebla.table.Tables;

/** Writes the rows that a stitched series takes from one file of an edition. */
final class CutTask {

  private CutTask() {}

  /**
   * @param dataRoot address of the store
   * @param part position of the file in the reading
   * @param target name in the data root for the rows; nothing is there where there are none
   * @return number of rows
   */
  static Long run(String dataRoot, Cut cut, int part, String target) throws IOException {
    Store store = Stores.at(dataRoot);
    Statement statement = cut.statement();
    TableSchema table = Tables.named(statement.reading().table());
    int period = table.position("time_period");
    int status = table.position("obs_status");
    Set<String> breaks = Set.copyOf(cut.breaks());
    Path parquet = Files.createTempFile("puebla", ".parquet");
    try {
      long rows;
      try (TableReader reader =
              TableReader.open(
                  table,
                  store.local(statement.reading().parts().get(part)),
                  StepTask.selection(table, statement));
          TableWriter writer =
              TableWriter.open(table, DataDictionary.standard().parquetMetadata(table), parquet)) {
        for (Object[] row = reader.next(); row != null; row = reader.next()) {
          boolean isNormal = ObservationStatus.NORMAL.code().equals(row[status]);
          if (isNormal && breaks.contains((String) row[period])) {
            row[status] = ObservationStatus.BREAK.code();
          }
          writer.write(row);
        }
        rows = writer.rows();
      }
      if (rows > 0) {
        store.take(parquet, target);
      }
      return rows;
    } finally {
      Files.deleteIfExists(parquet);
    }
  }
}
