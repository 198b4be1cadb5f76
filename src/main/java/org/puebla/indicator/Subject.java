package org.puebla.indicator;

/**
 * What a figure is about, as three columns of the {@code indicators} table.
 *
 * @param area the area described, {@code _T} where there is none
 * @param origin where the moves counted came from, {@code _T} for anywhere
 * @param destination where they went
 */
record Subject(String area, String origin, String destination) {

  private static final String ALL = "_T";

  static Subject arrivals(String area) {
    return new Subject(area, ALL, area);
  }

  static Subject departures(String area) {
    return new Subject(area, area, ALL);
  }

  /** What comes and goes. */
  static Subject area(String area) {
    return new Subject(area, ALL, ALL);
  }

  static Subject corridor(String origin, String destination) {
    return new Subject(ALL, origin, destination);
  }

  static Subject system() {
    return new Subject(ALL, ALL, ALL);
  }
}
