package org.puebla.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.puebla.table.DataDictionary;
import org.puebla.table.TableWriter;

/** A slice as one Parquet file of the same columns, labels and order as the files of a release. */
public final class ParquetFile {

  private ParquetFile() {}

  /**
   * Writes the file, and tells how many rows it has. Its footer also says of which release it is
   * ({@code puebla.release}) and by what its rows were chosen ({@code puebla.where}).
   *
   * @param file replaced when it exists
   */
  public static long write(Slice slice, Credits credits, Path file) throws IOException {
    Map<String, String> labels =
        new TreeMap<>(DataDictionary.standard().parquetMetadata(slice.table()));
    labels.put("puebla.release", credits.release());
    if (!slice.selection().isEverything()) {
      labels.put("puebla.where", slice.selection().toString());
    }
    try (TableWriter writer = TableWriter.open(slice.table(), labels, file)) {
      return slice.forEach(writer::write);
    }
  }
}
