package org.puebla.table;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.parquet.hadoop.ParquetReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads the rows of one Parquet file of a promised table in the order of the file, without Spark.
 */
public final class TableReader implements Closeable {

  private final ParquetReader<Object[]> rows;

  private TableReader(ParquetReader<Object[]> rows) {
    this.rows = rows;
  }

  public static TableReader open(TableSchema schema, Path file) throws IOException {
    return open(schema, file, Selection.everything());
  }

  /**
   * Opens a file for some of its rows; pages that cannot hold any of them are not read.
   *
   * @param schema the table, or a choice of its columns with those that are selected by
   */
  public static TableReader open(TableSchema schema, Path file, Selection selection)
      throws IOException {
    return new TableReader(
        LocalRows.open(
            file,
            selection.filter(),
            whole -> ParquetShape.of(schema),
            some -> new RowMaterializer(schema)));
  }

  /** The next row, values in the order of the schema, or null after the last. */
  public Object @Nullable [] next() throws IOException {
    return rows.read();
  }

  @Override
  public void close() throws IOException {
    rows.close();
  }
}
