package org.puebla.model;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Where something stands: a file, and in it a line or a sheet and cell.
 *
 * @param file the file as a user would type it
 * @param spot the spot in the file as it is written after the colon, for instance {@code 17} or
 *     {@code Table 1!D12}; null for the file as a whole
 */
public record Place(String file, @Nullable String spot) implements Serializable {

  public static Place of(String file) {
    return new Place(file, null);
  }

  public static Place line(String file, long line) {
    return new Place(file, Long.toString(line));
  }

  public static Place cell(String file, String sheet, String cell) {
    return new Place(file, sheet + "!" + cell);
  }

  @Override
  public String toString() {
    return spot == null ? file : file + ":" + spot;
  }
}
