package org.puebla.normalise.row;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.puebla.normalise.layout.Header;
import org.puebla.normalise.layout.RawRow;
import org.puebla.source.declaration.ColumnRule;

/** Bounds of a figure that its producer prints beside it, or that its standard error gives. */
final class PrintedBounds {

  private static final int NOWHERE = -1;

  private final int low;
  private final int high;
  private final int error;
  private final double times;

  private PrintedBounds(int low, int high, int error, double times) {
    this.low = low;
    this.high = high;
    this.error = error;
    this.times = times;
  }

  static PrintedBounds of(ColumnRule rule, Header header) {
    return new PrintedBounds(
        position(rule.lowColumn(), header),
        position(rule.highColumn(), header),
        position(rule.errorColumn(), header),
        rule.times().orElse(0.0));
  }

  private static int position(Optional<String> column, Header header) {
    return column.map(name -> header.position(name).orElseThrow()).orElse(NOWHERE);
  }

  /** The figure with these bounds in the place of its own; as it is where there is no number. */
  CellReading<ObservationValue> around(ObservationValue figure, RawRow row, FigureReader reader) {
    if (figure.value() == null || (low == NOWHERE && error == NOWHERE)) {
      return CellReading.of(figure);
    }
    CellReading<ObservationValue> first = reader.read(row.cell(error == NOWHERE ? low : error));
    if (!(first instanceof CellReading.Value<ObservationValue> one)) {
      return first;
    }
    if (error != NOWHERE) {
      Double reach = one.value().value();
      return CellReading.of(
          reach == null
              ? bounded(figure, null, null)
              : bounded(figure, figure.value() - times * reach, figure.value() + times * reach));
    }
    CellReading<ObservationValue> second = reader.read(row.cell(high));
    return second instanceof CellReading.Value<ObservationValue> other
        ? CellReading.of(bounded(figure, one.value().value(), other.value().value()))
        : second;
  }

  /**
   * Some producers print a figure beyond its own bounds. Whatever of the three is wrong, the truth
   * is no further out than the outermost.
   */
  private static ObservationValue bounded(
      ObservationValue figure, @Nullable Double one, @Nullable Double other) {
    Double value = figure.value();
    if (value == null || one == null || other == null) {
      return new ObservationValue(value, null, null, figure.status());
    }
    return new ObservationValue(
        value,
        Math.min(value, Math.min(one, other)),
        Math.max(value, Math.max(one, other)),
        figure.status());
  }
}
