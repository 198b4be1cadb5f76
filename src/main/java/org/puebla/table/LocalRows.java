package org.puebla.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.filter2.compat.FilterCompat;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.api.InitContext;
import org.apache.parquet.hadoop.api.ReadSupport;
import org.apache.parquet.io.InputFile;
import org.apache.parquet.io.LocalInputFile;
import org.apache.parquet.io.api.RecordMaterializer;
import org.apache.parquet.schema.MessageType;

/** Opens one Parquet file of this machine to be read row by row, without Spark. */
final class LocalRows extends ReadSupport<Object[]> {

  private final UnaryOperator<MessageType> asked;
  private final Function<MessageType, RecordMaterializer<Object[]>> rows;

  private LocalRows(
      UnaryOperator<MessageType> asked, Function<MessageType, RecordMaterializer<Object[]>> rows) {
    this.asked = asked;
    this.rows = rows;
  }

  /**
   * @param filter which rows are handed out; of columns that are read only
   * @param asked from the columns of the file those that are read
   * @param rows from the columns that are read what makes rows of them
   */
  static ParquetReader<Object[]> open(
      Path file,
      FilterCompat.Filter filter,
      UnaryOperator<MessageType> asked,
      Function<MessageType, RecordMaterializer<Object[]>> rows)
      throws IOException {
    return new Builder(new LocalInputFile(file), new LocalRows(asked, rows))
        .withFilter(filter)
        .build();
  }

  @Override
  public ReadContext init(InitContext context) {
    return new ReadContext(asked.apply(context.getFileSchema()));
  }

  @Override
  public RecordMaterializer<Object[]> prepareForRead(
      org.apache.hadoop.conf.Configuration configuration,
      Map<String, String> keyValueMetaData,
      MessageType fileSchema,
      ReadContext readContext) {
    return rows.apply(readContext.getRequestedSchema());
  }

  @Override
  public RecordMaterializer<Object[]> prepareForRead(
      ParquetConfiguration configuration,
      Map<String, String> keyValueMetaData,
      MessageType fileSchema,
      ReadContext readContext) {
    return rows.apply(readContext.getRequestedSchema());
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
}
