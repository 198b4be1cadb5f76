package org.puebla.study.chapter;

import java.util.ArrayList;
import java.util.List;
import org.puebla.study.declaration.StudyWords;
import org.puebla.study.figure.GridCell;
import org.puebla.study.figure.Trace;
import org.puebla.table.TableSchema;
import tech.tablesaw.api.Row;

/**
 * One figure of a row in hand.
 *
 * @param value NaN where the producer gave none
 * @param low least value it can mean; equal to the value where it is exact, which NaN says too
 * @param high greatest value it can mean, likewise
 * @param status code of its status
 * @param trace where it stands
 */
record RowFigure(double value, double low, double high, String status, Trace trace) {

  RowFigure {
    low = Double.isNaN(low) ? value : low;
    high = Double.isNaN(high) ? value : high;
  }

  static RowFigure of(TableSchema schema, Row row) {
    return new RowFigure(
        row.getDouble("obs_value"),
        row.getDouble("obs_low"),
        row.getDouble("obs_high"),
        row.getString("obs_status"),
        Trace.of(schema, row));
  }

  boolean isKnown() {
    return !Double.isNaN(value);
  }

  boolean hasBounds() {
    return isKnown() && (low < value || high > value);
  }

  boolean isBreak() {
    return status.equals("B");
  }

  GridCell cell(StudyWords words) {
    List<String> notes = new ArrayList<>();
    if (hasBounds() || (!isKnown() && !Double.isNaN(low))) {
      notes.add(words.say("between", "low", words.number(low), "high", words.number(high)));
    }
    if (!status.equals("A") && !status.isEmpty()) {
      notes.add(words.code("obs_status", status));
    }
    return new GridCell(
        isKnown() ? value : null, words.number(value), String.join("; ", notes), trace);
  }
}
