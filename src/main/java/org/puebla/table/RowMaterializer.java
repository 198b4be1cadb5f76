package org.puebla.table;

import java.time.LocalDate;
import java.util.Arrays;
import org.apache.parquet.column.Dictionary;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.Converter;
import org.apache.parquet.io.api.GroupConverter;
import org.apache.parquet.io.api.PrimitiveConverter;
import org.apache.parquet.io.api.RecordMaterializer;

/** Gathers the cells of a row as parquet-java hands them out. */
final class RowMaterializer extends RecordMaterializer<Object[]> {

  private final Object[] current;
  private final Cell[] cells;

  RowMaterializer(TableSchema schema) {
    this.current = new Object[schema.columns().size()];
    this.cells = new Cell[current.length];
    for (int at = 0; at < cells.length; at++) {
      cells[at] = new Cell(at, schema.columns().get(at).type());
    }
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
        return cells[at];
      }

      @Override
      public void start() {
        Arrays.fill(current, null);
      }

      @Override
      public void end() {}
    };
  }

  private final class Cell extends PrimitiveConverter {

    private final int at;
    private final ColumnType type;
    private String[] dictionary = {};

    Cell(int at, ColumnType type) {
      this.at = at;
      this.type = type;
    }

    @Override
    public boolean hasDictionarySupport() {
      return type == ColumnType.TEXT;
    }

    @Override
    public void setDictionary(Dictionary values) {
      dictionary = new String[values.getMaxId() + 1];
      for (int id = 0; id < dictionary.length; id++) {
        dictionary[id] = values.decodeToBinary(id).toStringUsingUTF8();
      }
    }

    @Override
    public void addValueFromDictionary(int id) {
      current[at] = dictionary[id];
    }

    @Override
    public void addBinary(Binary value) {
      current[at] = value.toStringUsingUTF8();
    }

    @Override
    public void addDouble(double value) {
      current[at] = value;
    }

    @Override
    public void addLong(long value) {
      current[at] = value;
    }

    @Override
    public void addInt(int value) {
      current[at] = LocalDate.ofEpochDay(value);
    }

    @Override
    public void addBoolean(boolean value) {
      current[at] = value;
    }
  }
}
