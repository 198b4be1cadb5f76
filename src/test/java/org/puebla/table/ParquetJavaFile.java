package org.puebla.table;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.parquet.column.ColumnWriteStore;
import org.apache.parquet.column.ColumnWriter;
import org.apache.parquet.column.ParquetProperties;
import org.apache.parquet.column.ParquetProperties.WriterVersion;
import org.apache.parquet.column.values.factory.DefaultV2ValuesWriterFactory;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.CodecFactory;
import org.apache.parquet.hadoop.ColumnChunkPageWriteStore;
import org.apache.parquet.hadoop.ParquetFileWriter;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.schema.MessageType;

/** A table of one row group as parquet-java's own column writers write it, value by value. */
final class ParquetJavaFile {

  private ParquetJavaFile() {}

  static void write(TableSchema schema, List<Object[]> rows, Path file) throws IOException {
    ParquetProperties.Builder builder =
        ParquetProperties.builder()
            .withWriterVersion(WriterVersion.PARQUET_2_0)
            .withValuesWriterFactory(new DefaultV2ValuesWriterFactory())
            .withPageWriteChecksumEnabled(false);
    schema.columns().stream()
        .filter(column -> column.type() == ColumnType.TEXT)
        .filter(column -> column.variety() == Column.Variety.FREE)
        .forEach(column -> builder.withDictionaryEncoding(column.name(), false));
    ParquetProperties properties = builder.build();
    MessageType shape = ParquetShape.of(schema);
    CodecFactory codecs =
        new CodecFactory(new PlainParquetConfiguration(), properties.getPageSizeThreshold());
    try (ParquetFileWriter parquet =
        new ParquetFileWriter(
            new LocalOutputFile(file),
            shape,
            ParquetFileWriter.Mode.OVERWRITE,
            ParquetWriter.DEFAULT_BLOCK_SIZE,
            ParquetWriter.MAX_PADDING_SIZE_DEFAULT,
            null,
            properties)) {
      parquet.start();
      ColumnChunkPageWriteStore pages =
          new ColumnChunkPageWriteStore(
              codecs.getCompressor(CompressionCodecName.ZSTD),
              shape,
              properties.getAllocator(),
              properties.getColumnIndexTruncateLength(),
              properties.getPageWriteChecksumEnabled());
      ColumnWriteStore columns = properties.newColumnWriteStore(shape, pages);
      for (Object[] row : rows) {
        for (int at = 0; at < row.length; at++) {
          write(row[at], columns.getColumnWriter(shape.getColumns().get(at)), schema, at);
        }
        columns.endRecord();
      }
      parquet.startBlock(rows.size());
      columns.flush();
      pages.flushToFileWriter(parquet);
      parquet.endBlock();
      parquet.end(Map.of());
    }
    codecs.release();
    StableFooter.settle(file);
  }

  private static void write(Object value, ColumnWriter column, TableSchema schema, int at) {
    int level = schema.columns().get(at).isKey() ? 0 : 1;
    if (value == null) {
      column.writeNull(0, 0);
    } else if (value instanceof Double number) {
      column.write((double) number, 0, level);
    } else if (value instanceof Long count) {
      column.write((long) count, 0, level);
    } else if (value instanceof Boolean truth) {
      column.write((boolean) truth, 0, level);
    } else if (value instanceof LocalDate day) {
      column.write((int) day.toEpochDay(), 0, level);
    } else {
      byte[] bytes = value.toString().getBytes(StandardCharsets.UTF_8);
      column.write(Binary.fromConstantByteArray(bytes), 0, level);
    }
  }
}
