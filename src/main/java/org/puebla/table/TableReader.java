package org.puebla.table;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.api.InitContext;
import org.apache.parquet.hadoop.api.ReadSupport;
import org.apache.parquet.io.InputFile;
import org.apache.parquet.io.LocalInputFile;
import org.apache.parquet.io.api.RecordMaterializer;
import org.apache.parquet.schema.MessageType;
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
    return new TableReader(new Builder(new LocalInputFile(file), new Rows(schema)).build());
  }

  /** The next row, values in the order of the schema, or null after the last. */
  public Object @Nullable [] next() throws IOException {
    return rows.read();
  }

  @Override
  public void close() throws IOException {
    rows.close();
  }

  private static final class Builder extends ParquetReader.Builder<Object[]> {

    private final ReadSupport<Object[]> support;

    Builder(InputFile file, ReadSupport<Object[]> support) {
      super(file, new PlainParquetConfiguration());
      this.support = support;
    }

    @Override
    protected ReadSupport<Object[]> getReadSupport() {
      return support;
    }
  }

  private static final class Rows extends ReadSupport<Object[]> {

    private final TableSchema schema;

    Rows(TableSchema schema) {
      this.schema = schema;
    }

    @Override
    public ReadContext init(InitContext context) {
      return new ReadContext(ParquetShape.of(schema));
    }

    @Override
    public RecordMaterializer<Object[]> prepareForRead(
        org.apache.hadoop.conf.Configuration configuration,
        Map<String, String> keyValueMetaData,
        MessageType fileSchema,
        ReadContext readContext) {
      return new RowMaterializer(schema);
    }

    @Override
    public RecordMaterializer<Object[]> prepareForRead(
        ParquetConfiguration configuration,
        Map<String, String> keyValueMetaData,
        MessageType fileSchema,
        ReadContext readContext) {
      return new RowMaterializer(schema);
    }
  }
}
