package org.puebla.table;

import java.io.Closeable;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.apache.parquet.ParquetReadOptions;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.filter2.compat.FilterCompat;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.io.LocalInputFile;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.Converter;
import org.apache.parquet.io.api.GroupConverter;
import org.apache.parquet.io.api.PrimitiveConverter;
import org.apache.parquet.io.api.RecordMaterializer;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;
import org.jspecify.annotations.Nullable;

/** Reads some columns of a Parquet file that somebody else wrote, row by row and without Spark. */
public final class ForeignTable implements Closeable {

  private final ParquetReader<Object[]> rows;

  private ForeignTable(ParquetReader<Object[]> rows) {
    this.rows = rows;
  }

  /**
   * The names of the columns that hold one value a row, in the order of the file.
   *
   * @throws IOException also when it is no Parquet file
   */
  public static List<String> columns(Path file) throws IOException {
    try {
      return primitives(file);
    } catch (RuntimeException notParquet) {
      throw new IOException(String.valueOf(notParquet.getMessage()), notParquet);
    }
  }

  private static List<String> primitives(Path file) throws IOException {
    ParquetReadOptions options =
        ParquetReadOptions.builder(new PlainParquetConfiguration()).build();
    try (ParquetFileReader parquet = ParquetFileReader.open(new LocalInputFile(file), options)) {
      return parquet.getFileMetaData().getSchema().getFields().stream()
          .filter(Type::isPrimitive)
          .map(Type::getName)
          .toList();
    }
  }

  /**
   * Opens a file.
   *
   * @param columns some of {@link #columns}
   */
  public static ForeignTable open(Path file, List<String> columns) throws IOException {
    return new ForeignTable(
        LocalRows.open(file, FilterCompat.NOOP, whole -> some(whole, columns), Row::new));
  }

  /**
   * The next row, each value a {@code Double} or a {@code String} or null, in the order of the
   * columns asked for; null after the last.
   *
   * @throws IOException also when the file is damaged or compressed in a way that is not known
   */
  public @Nullable Object @Nullable [] next() throws IOException {
    try {
      return rows.read();
    } catch (RuntimeException undecodable) {
      throw new IOException(String.valueOf(undecodable.getMessage()), undecodable);
    }
  }

  @Override
  public void close() throws IOException {
    rows.close();
  }

  private static MessageType some(MessageType whole, List<String> columns) {
    return new MessageType(whole.getName(), columns.stream().map(whole::getType).toList());
  }

  private static final class Row extends RecordMaterializer<Object[]> {

    private final MessageType columns;
    private final @Nullable Object[] current;

    Row(MessageType columns) {
      this.columns = columns;
      this.current = new Object[columns.getFieldCount()];
    }

    @Override
    public Object[] getCurrentRecord() {
      return current.clone();
    }

    @Override
    public GroupConverter getRootConverter() {
      return new GroupConverter() {
        @Override
        public Converter getConverter(int at) {
          return Cell.of(columns.getType(at), current, at);
        }

        @Override
        public void start() {
          Arrays.fill(current, null);
        }

        @Override
        public void end() {}
      };
    }
  }

  /** Numbers of all kinds become one kind; a day becomes its text. */
  private static class Cell extends PrimitiveConverter {

    private final @Nullable Object[] row;
    private final int at;

    Cell(@Nullable Object[] row, int at) {
      this.row = row;
      this.at = at;
    }

    static Cell of(Type column, @Nullable Object[] row, int at) {
      LogicalTypeAnnotation meaning = column.getLogicalTypeAnnotation();
      if (meaning instanceof LogicalTypeAnnotation.DecimalLogicalTypeAnnotation decimal) {
        return new Decimal(row, at, decimal.getScale());
      }
      if (meaning instanceof LogicalTypeAnnotation.DateLogicalTypeAnnotation) {
        return new Day(row, at);
      }
      return new Cell(row, at);
    }

    void set(Object value) {
      row[at] = value;
    }

    @Override
    public void addBinary(Binary value) {
      set(value.toStringUsingUTF8());
    }

    @Override
    public void addDouble(double value) {
      set(value);
    }

    @Override
    public void addFloat(float value) {
      set((double) value);
    }

    @Override
    public void addLong(long value) {
      set((double) value);
    }

    @Override
    public void addInt(int value) {
      set((double) value);
    }

    @Override
    public void addBoolean(boolean value) {
      set(value ? 1.0 : 0.0);
    }
  }

  /** A number that is stored without its point. */
  private static final class Decimal extends Cell {

    private final int scale;

    Decimal(@Nullable Object[] row, int at, int scale) {
      super(row, at);
      this.scale = scale;
    }

    @Override
    public void addInt(int value) {
      addLong(value);
    }

    @Override
    public void addLong(long value) {
      set(BigDecimal.valueOf(value, scale).doubleValue());
    }

    @Override
    public void addBinary(Binary value) {
      set(new BigDecimal(new BigInteger(value.getBytes()), scale).doubleValue());
    }
  }

  /** A day that is stored as a number of days. */
  private static final class Day extends Cell {

    Day(@Nullable Object[] row, int at) {
      super(row, at);
    }

    @Override
    public void addInt(int value) {
      set(LocalDate.ofEpochDay(value).toString());
    }
  }
}
