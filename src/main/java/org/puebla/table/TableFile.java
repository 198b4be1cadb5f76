package org.puebla.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.apache.parquet.ParquetReadOptions;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.io.LocalInputFile;

/**
 * What the footer of a Parquet file says without its rows being read.
 *
 * @param rows number of rows
 * @param metadata key-value pairs given by the writer
 */
public record TableFile(long rows, Map<String, String> metadata) {

  public TableFile {
    metadata = Map.copyOf(metadata);
  }

  /**
   * Reads a footer.
   *
   * @throws org.puebla.model.PueblaException INPUT_MISSING when the file is damaged or no Parquet
   */
  public static TableFile of(Path file) throws IOException {
    ParquetReadOptions options =
        ParquetReadOptions.builder(new PlainParquetConfiguration()).build();
    try (ParquetFileReader parquet = ParquetFileReader.open(new LocalInputFile(file), options)) {
      return new TableFile(
          parquet.getRecordCount(), parquet.getFileMetaData().getKeyValueMetaData());
    } catch (RuntimeException undecodable) {
      throw DamagedFile.of(file, undecodable);
    }
  }
}
