package org.puebla.table;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.schema.MessageType;
import org.jspecify.annotations.Nullable;
import org.puebla.model.ExitCode;
import org.puebla.model.Problem;
import org.puebla.model.PueblaException;

/**
 * Reads the rows of one Parquet file of a promised table in the order of the file, without Spark.
 */
public final class TableReader implements Closeable {

  private final Path file;
  private final ParquetReader<Object[]> rows;

  private TableReader(Path file, ParquetReader<Object[]> rows) {
    this.file = file;
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
        file,
        LocalRows.open(
            file,
            selection.filter(),
            whole -> asked(schema, whole, file),
            some -> new RowMaterializer(schema)));
  }

  /**
   * The next row, values in the order of the schema, or null after the last; an attribute that the
   * file does not have, as one of an older release may not, is null in all rows.
   *
   * @throws PueblaException INPUT_MISSING when the file is damaged or of another table
   */
  public Object @Nullable [] next() throws IOException {
    try {
      return rows.read();
    } catch (PueblaException told) {
      throw told;
    } catch (RuntimeException undecodable) {
      throw DamagedFile.of(file, undecodable);
    }
  }

  /** Parquet would hand out a key that is not there as nulls. */
  private static MessageType asked(TableSchema schema, MessageType whole, Path file) {
    for (Column column : schema.columns()) {
      if (column.isKey() && !whole.containsField(column.name())) {
        throw new PueblaException(
            ExitCode.INPUT_MISSING,
            Problem.of("table.no-key", file.toString(), column.name(), schema.name()));
      }
    }
    return ParquetShape.of(schema);
  }

  @Override
  public void close() throws IOException {
    rows.close();
  }
}
