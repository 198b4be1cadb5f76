package org.puebla.table;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.apache.parquet.column.ParquetProperties;
import org.apache.parquet.column.ParquetProperties.WriterVersion;
import org.apache.parquet.column.values.factory.DefaultV2ValuesWriterFactory;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.CodecFactory;
import org.apache.parquet.hadoop.ColumnChunkPageWriteStore;
import org.apache.parquet.hadoop.ParquetFileWriter;
import org.apache.parquet.hadoop.ParquetFileWriter.Mode;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.schema.MessageType;

/**
 * Writes the rows of one promised table into one Parquet file (format version 2, zstd), column by
 * column; the same rows in the same order give the same bytes in every process.
 */
public final class TableWriter implements Closeable {

  /** Row groups are cut by number of rows, never by memory, so that they do not vary. */
  private static final int ROWS_PER_GROUP = 1 << 19;

  private final Path file;
  private final Map<String, String> metadata;
  private final TableSchema schema;
  private final MessageType shape;
  private final ParquetProperties properties;
  private final CodecFactory codecs;
  private final ParquetFileWriter parquet;
  private ColumnChunkPageWriteStore pages;
  private RowGroup group;
  private long rows;

  private TableWriter(TableSchema schema, Map<String, String> metadata, Path file)
      throws IOException {
    this.file = file;
    // Java's own immutable maps have another order in every process.
    this.metadata = new TreeMap<>(metadata);
    this.schema = schema;
    this.shape = ParquetShape.of(schema);
    this.properties =
        ParquetProperties.builder()
            .withWriterVersion(WriterVersion.PARQUET_2_0)
            // The factory by default is one for the whole process and keeps the properties of
            // whichever writer was opened last: tables written side by side would swap encodings.
            .withValuesWriterFactory(new DefaultV2ValuesWriterFactory())
            .withPageWriteChecksumEnabled(false)
            .build();
    this.codecs =
        new CodecFactory(new PlainParquetConfiguration(), properties.getPageSizeThreshold());
    this.parquet =
        new ParquetFileWriter(
            new LocalOutputFile(file),
            shape,
            Mode.OVERWRITE,
            ParquetWriter.DEFAULT_BLOCK_SIZE,
            ParquetWriter.MAX_PADDING_SIZE_DEFAULT,
            null,
            properties);
    parquet.start();
    startGroup();
  }

  /**
   * Opens a file for the rows of a table.
   *
   * @param metadata key-value pairs kept in the footer; the writer adds none of its own
   * @param file a local file, replaced when it exists
   */
  public static TableWriter open(TableSchema schema, Map<String, String> metadata, Path file)
      throws IOException {
    if (file.getParent() != null) {
      Files.createDirectories(file.getParent());
    }
    return new TableWriter(schema, metadata, file);
  }

  /**
   * Writes one row.
   *
   * @param row values in the order of the schema, each of its column's Java type, or null; not
   *     kept; a free text may also be {@link Utf8}
   * @throws IllegalArgumentException when a key column is null
   */
  public void write(Object[] row) throws IOException {
    group.write(row);
    rows++;
    if (group.rows() == ROWS_PER_GROUP) {
      endGroup();
      startGroup();
    }
  }

  /** Rows written so far. */
  public long rows() {
    return rows;
  }

  @Override
  public void close() throws IOException {
    if (group.rows() > 0) {
      endGroup();
    } else {
      pages.close();
    }
    parquet.end(metadata);
    parquet.close();
    codecs.release();
    StableFooter.settle(file);
  }

  private void startGroup() {
    pages =
        new ColumnChunkPageWriteStore(
            codecs.getCompressor(CompressionCodecName.ZSTD),
            shape,
            properties.getAllocator(),
            properties.getColumnIndexTruncateLength(),
            properties.getPageWriteChecksumEnabled());
    group = new RowGroup(schema, shape, pages, properties);
  }

  private void endGroup() throws IOException {
    parquet.startBlock(group.rows());
    group.finish();
    pages.flushToFileWriter(parquet);
    parquet.endBlock();
    pages.close();
  }
}
