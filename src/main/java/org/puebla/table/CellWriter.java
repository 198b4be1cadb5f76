package org.puebla.table;

import static java.util.Objects.requireNonNull;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.apache.parquet.column.ColumnWriter;
import org.apache.parquet.io.api.Binary;
import org.jspecify.annotations.Nullable;

/** Hands the Java values of one column to the Parquet column under it. */
abstract class CellWriter {

  private final String name;
  private final int definedLevel;
  private @Nullable ColumnWriter target;

  private CellWriter(String name, int definedLevel) {
    this.name = name;
    this.definedLevel = definedLevel;
  }

  static CellWriter of(TableSchema schema, Column column) {
    String name = schema.name() + "." + column.name();
    int definedLevel = column.isKey() ? 0 : 1;
    return switch (column.type()) {
      case TEXT ->
          column.variety() == Column.Variety.CODED
              ? new CodedText(name, definedLevel)
              : new FreeText(name, definedLevel);
      case NUMBER -> new Numbers(name, definedLevel);
      case COUNT -> new Counts(name, definedLevel);
      case DATE -> new Dates(name, definedLevel);
      case TRUTH -> new Truths(name, definedLevel);
    };
  }

  /** Every row group has Parquet columns of its own. */
  void into(ColumnWriter parquetColumn) {
    target = parquetColumn;
  }

  void write(@Nullable Object value) {
    ColumnWriter column = requireNonNull(target, "no row group is open");
    if (value != null) {
      put(value, column, definedLevel);
    } else if (definedLevel > 0) {
      column.writeNull(0, 0);
    } else {
      throw new IllegalArgumentException(name + " is a key column and may not be null");
    }
  }

  abstract void put(Object value, ColumnWriter column, int level);

  private static final class CodedText extends CellWriter {

    private final Map<String, Binary> encoded = new HashMap<>();
    private @Nullable Object last;
    private Binary lastEncoded = Binary.EMPTY;

    CodedText(String name, int definedLevel) {
      super(name, definedLevel);
    }

    @Override
    @SuppressWarnings("ReferenceEquality")
    void put(Object value, ColumnWriter column, int level) {
      // Sorted rows repeat the very same string object for long stretches.
      if (value != last) {
        last = value;
        lastEncoded = encoded.computeIfAbsent((String) value, CodedText::bytes);
      }
      column.write(lastEncoded, 0, level);
    }

    private static Binary bytes(String text) {
      return Binary.fromConstantByteArray(text.getBytes(StandardCharsets.UTF_8));
    }
  }

  private static final class FreeText extends CellWriter {

    FreeText(String name, int definedLevel) {
      super(name, definedLevel);
    }

    @Override
    void put(Object value, ColumnWriter column, int level) {
      byte[] bytes =
          value instanceof Utf8 text
              ? text.bytes()
              : ((String) value).getBytes(StandardCharsets.UTF_8);
      column.write(Binary.fromConstantByteArray(bytes), 0, level);
    }
  }

  private static final class Numbers extends CellWriter {

    Numbers(String name, int definedLevel) {
      super(name, definedLevel);
    }

    @Override
    void put(Object value, ColumnWriter column, int level) {
      column.write((double) (Double) value, 0, level);
    }
  }

  private static final class Counts extends CellWriter {

    Counts(String name, int definedLevel) {
      super(name, definedLevel);
    }

    @Override
    void put(Object value, ColumnWriter column, int level) {
      column.write((long) (Long) value, 0, level);
    }
  }

  private static final class Dates extends CellWriter {

    Dates(String name, int definedLevel) {
      super(name, definedLevel);
    }

    @Override
    void put(Object value, ColumnWriter column, int level) {
      column.write((int) ((LocalDate) value).toEpochDay(), 0, level);
    }
  }

  private static final class Truths extends CellWriter {

    Truths(String name, int definedLevel) {
      super(name, definedLevel);
    }

    @Override
    void put(Object value, ColumnWriter column, int level) {
      column.write((boolean) (Boolean) value, 0, level);
    }
  }
}
