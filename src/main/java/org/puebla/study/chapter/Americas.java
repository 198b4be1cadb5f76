package org.puebla.study.chapter;

import java.util.List;

/** The countries that flow maps show, those of {@code americas.json}. */
final class Americas {

  private static final List<String> CODES =
      List.of(
          "ARG", "BHS", "BLZ", "BOL", "BRA", "CAN", "CHL", "COL", "CRI", "CUB", "DOM", "ECU", "GTM",
          "GUY", "HND", "HTI", "JAM", "MEX", "NIC", "PAN", "PER", "PRI", "PRY", "SLV", "SUR", "TTO",
          "URY", "USA", "VEN");

  private Americas() {}

  static List<String> codes() {
    return CODES;
  }
}
