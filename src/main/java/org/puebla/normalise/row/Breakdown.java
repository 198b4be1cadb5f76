package org.puebla.normalise.row;

import java.util.List;
import java.util.function.Function;

/** Writes the further dimensions of a source as {@code name=value;…}, in the declared order. */
final class Breakdown implements Function<String[], CellReading<String>> {

  private final List<String> names;

  Breakdown(List<String> names) {
    this.names = List.copyOf(names);
  }

  @Override
  public CellReading<String> apply(String[] texts) {
    StringBuilder breakdown = new StringBuilder();
    for (int at = 0; at < texts.length; at++) {
      String value = texts[at].strip();
      if (!value.isEmpty()) {
        breakdown.append(breakdown.isEmpty() ? "" : ";");
        breakdown.append(names.get(at)).append('=').append(escaped(value));
      }
    }
    return CellReading.of(breakdown.toString());
  }

  /** The two marks that hold a breakdown together may not occur inside it. */
  private static String escaped(String value) {
    return value.replace("%", "%25").replace(";", "%3B").replace("=", "%3D");
  }
}
