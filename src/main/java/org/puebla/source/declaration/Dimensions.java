package org.puebla.source.declaration;

import java.util.Map;

/** What a dimension is taken to be where a declaration does not speak of it. */
public final class Dimensions {

  private static final Map<String, String> DEFAULTS =
      Map.of(
          "duration", "_U",
          "legal_status", "_T",
          "reason", "_T",
          "sex", "_T",
          "age", "_T",
          "accompaniment", "_T",
          "period_basis", "CAL",
          "breakdown", "",
          "counterpart_area", "_Z");

  private Dimensions() {}

  /** Column name to the code of a table that says nothing about it. */
  public static Map<String, String> defaults() {
    return DEFAULTS;
  }
}
