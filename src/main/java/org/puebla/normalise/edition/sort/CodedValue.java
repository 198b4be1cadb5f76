package org.puebla.normalise.edition.sort;

import java.io.IOException;
import java.time.LocalDate;

/** Writes and reads the values of coded columns: text and days. */
final class CodedValue {

  private static final int TEXT = 0;
  private static final int DAY = 1;

  private CodedValue() {}

  static void write(RunOutput out, Object value) throws IOException {
    if (value instanceof LocalDate day) {
      out.putByte(DAY);
      out.putLong(day.toEpochDay());
    } else {
      out.putByte(TEXT);
      out.putText((String) value);
    }
  }

  static Object read(RunInput in) throws IOException {
    return in.takeByte() == DAY ? LocalDate.ofEpochDay(in.takeLong()) : in.takeText();
  }
}
