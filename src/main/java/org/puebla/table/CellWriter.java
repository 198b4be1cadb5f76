package org.puebla.table;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.Encoding;
import org.apache.parquet.column.ParquetProperties;
import org.apache.parquet.column.page.DictionaryPage;
import org.apache.parquet.column.statistics.Statistics;
import org.apache.parquet.column.values.ValuesWriter;
import org.apache.parquet.schema.PrimitiveType;
import org.jspecify.annotations.Nullable;

/** Encodes the Java values of one column of a row group, a run of the same value at a time. */
abstract class CellWriter {

  private final ValuesWriter target;
  private final PrimitiveType type;
  private Statistics<?> statistics;

  private CellWriter(ValuesWriter target, PrimitiveType type) {
    this.target = target;
    this.type = type;
    this.statistics = Statistics.createStats(type);
  }

  static CellWriter of(Column column, ColumnDescriptor path, ParquetProperties properties) {
    PrimitiveType type = path.getPrimitiveType();
    return switch (column.type()) {
      case TEXT ->
          column.variety() == Column.Variety.CODED
              ? new CodedText(new TextDictionary(properties), type)
              : new FreeText(new TextDeltas(properties), type);
      case NUMBER -> new Numbers(properties.newValuesWriter(path), type);
      case COUNT -> new Counts(properties.newValuesWriter(path), type);
      case DATE -> new Dates(properties.newValuesWriter(path), type);
      case TRUTH -> new Truths(properties.newValuesWriter(path), type);
    };
  }

  /** Adds a value that so many rows one after another have. */
  abstract void put(Object value, int times);

  /** Bytes of texts in the page, 0 of other types. */
  long textBytes() {
    return 0;
  }

  /** Least and greatest value of the page. */
  Statistics<?> statistics() {
    return statistics;
  }

  long bufferedSize() {
    return target.getBufferedSize();
  }

  BytesInput page() {
    return target.getBytes();
  }

  /** Known only once the bytes of the page have been asked for. */
  Encoding encoding() {
    return target.getEncoding();
  }

  void startPage() {
    target.reset();
    statistics = Statistics.createStats(type);
  }

  @Nullable DictionaryPage dictionary() {
    return target.toDictPageAndClose();
  }

  void close() {
    target.close();
  }

  private static final class CodedText extends CellWriter {

    private final TextDictionary dictionary;

    CodedText(TextDictionary dictionary, PrimitiveType type) {
      super(dictionary, type);
      this.dictionary = dictionary;
    }

    @Override
    void put(Object value, int times) {
      dictionary.put((String) value, times);
    }

    @Override
    long textBytes() {
      return dictionary.textBytes();
    }

    @Override
    Statistics<?> statistics() {
      return dictionary.range().into(super.statistics());
    }
  }

  private static final class FreeText extends CellWriter {

    private final TextDeltas deltas;
    private final TextRange range = new TextRange();
    private long textBytes;

    FreeText(TextDeltas deltas, PrimitiveType type) {
      super(deltas, type);
      this.deltas = deltas;
    }

    @Override
    void put(Object value, int times) {
      byte[] bytes =
          value instanceof Utf8 text
              ? text.bytes()
              : ((String) value).getBytes(StandardCharsets.UTF_8);
      range.add(bytes);
      textBytes += (long) times * bytes.length;
      for (int time = 0; time < times; time++) {
        deltas.put(bytes);
      }
    }

    @Override
    long textBytes() {
      return textBytes;
    }

    @Override
    Statistics<?> statistics() {
      return range.into(super.statistics());
    }

    @Override
    void startPage() {
      super.startPage();
      range.clear();
      textBytes = 0;
    }
  }

  private static final class Numbers extends CellWriter {

    Numbers(ValuesWriter target, PrimitiveType type) {
      super(target, type);
    }

    @Override
    void put(Object value, int times) {
      double number = (Double) value;
      super.statistics.updateStats(number);
      for (int time = 0; time < times; time++) {
        super.target.writeDouble(number);
      }
    }
  }

  private static final class Counts extends CellWriter {

    Counts(ValuesWriter target, PrimitiveType type) {
      super(target, type);
    }

    @Override
    void put(Object value, int times) {
      long count = (Long) value;
      super.statistics.updateStats(count);
      for (int time = 0; time < times; time++) {
        super.target.writeLong(count);
      }
    }
  }

  private static final class Dates extends CellWriter {

    Dates(ValuesWriter target, PrimitiveType type) {
      super(target, type);
    }

    @Override
    void put(Object value, int times) {
      int day = (int) ((LocalDate) value).toEpochDay();
      super.statistics.updateStats(day);
      for (int time = 0; time < times; time++) {
        super.target.writeInteger(day);
      }
    }
  }

  private static final class Truths extends CellWriter {

    Truths(ValuesWriter target, PrimitiveType type) {
      super(target, type);
    }

    @Override
    void put(Object value, int times) {
      boolean truth = (Boolean) value;
      super.statistics.updateStats(truth);
      for (int time = 0; time < times; time++) {
        super.target.writeBoolean(truth);
      }
    }
  }
}
