package org.puebla.indicator.run;

import java.util.List;
import org.apache.spark.sql.vectorized.ColumnVector;
import org.apache.spark.sql.vectorized.ColumnarBatch;
import org.puebla.indicator.counts.figure.CellSum;

/** The figures of a batch of observations, and the digests that stand for its rows. */
final class ObservationFigures {

  /** The columns of a table that are read. */
  static final List<String> COLUMNS = List.of("obs_id", "obs_value", "obs_low", "obs_high");

  private final ColumnVector id;
  private final ColumnVector value;
  private final ColumnVector low;
  private final ColumnVector high;
  private final ColumnVector status;

  /**
   * @param columns of the batch, in their order
   */
  ObservationFigures(List<String> columns, ColumnarBatch batch) {
    id = batch.column(columns.indexOf("obs_id"));
    value = batch.column(columns.indexOf("obs_value"));
    low = batch.column(columns.indexOf("obs_low"));
    high = batch.column(columns.indexOf("obs_high"));
    status = batch.column(columns.indexOf("obs_status"));
  }

  /** One row as a sum. */
  CellSum sum(int row, String itsStatus) {
    return CellSum.of(
        number(value, row), number(low, row), number(high, row), itsStatus, digest(row));
  }

  /** In the order of the columns that {@link InputDigest} names. */
  private long digest(int row) {
    long hash = InputDigest.SEED;
    hash = id.isNullAt(row) ? hash : InputDigest.hash(id.getUTF8String(row), hash);
    hash = value.isNullAt(row) ? hash : InputDigest.hash(value.getDouble(row), hash);
    hash = low.isNullAt(row) ? hash : InputDigest.hash(low.getDouble(row), hash);
    hash = high.isNullAt(row) ? hash : InputDigest.hash(high.getDouble(row), hash);
    return InputDigest.hash(status.getUTF8String(row), hash);
  }

  private static double number(ColumnVector column, int row) {
    return column.isNullAt(row) ? Double.NaN : column.getDouble(row);
  }
}
