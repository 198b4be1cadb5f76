package org.puebla.normalise.row;

import org.jspecify.annotations.Nullable;
import org.puebla.model.ObservationStatus;
import org.puebla.normalise.layout.RawRow;
import org.puebla.table.TableSchema;

/**
 * Fills the columns that say how many: the value, its bounds, its status and the cell as printed.
 */
final class FigureFiller implements ColumnFiller {

  private static final String COLUMN = "obs_value";

  private final int cell;
  private final FigureReader reader;
  private final PrintedBounds bounds;
  private final Slot<Double> value;
  private final Slot<Double> low;
  private final Slot<Double> high;
  private final Slot<String> status;
  private final Slot<String> raw;

  /**
   * @param cell position of the figure in the row
   * @param bounds what other cells of the row say of how far the truth can be from it
   */
  FigureFiller(TableSchema schema, int cell, FigureReader reader, PrintedBounds bounds) {
    this.cell = cell;
    this.reader = reader;
    this.bounds = bounds;
    this.value = Slot.of(schema, COLUMN);
    this.low = Slot.of(schema, "obs_low");
    this.high = Slot.of(schema, "obs_high");
    this.status = Slot.of(schema, "obs_status");
    this.raw = Slot.of(schema, "raw_value");
  }

  @Override
  public RowOutcome.@Nullable Refused fill(RawRow row, Object[] observation) {
    String printed = row.cell(cell);
    CellReading<ObservationValue> reading = reader.read(printed);
    if (!(reading instanceof CellReading.Value<ObservationValue> read)) {
      return ((CellReading.Unreadable<ObservationValue>) reading).in(COLUMN);
    }
    CellReading<ObservationValue> bounded = bounds.around(read.value(), row, reader);
    if (!(bounded instanceof CellReading.Value<ObservationValue> whole)) {
      return ((CellReading.Unreadable<ObservationValue>) bounded).in(COLUMN);
    }
    ObservationValue figure = whole.value();
    value.put(observation, figure.value());
    low.put(observation, figure.low());
    high.put(observation, figure.high());
    raw.put(observation, printed);
    // What the figure says of itself is graver than what its column or period says of it.
    if (!figure.status().equals(ObservationStatus.NORMAL.code())) {
      status.put(observation, figure.status());
    }
    return null;
  }
}
