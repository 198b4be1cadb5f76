package org.puebla.indicator;

/**
 * What a figure is about, as three columns of the {@code indicators} table.
 *
 * @param area the area described, {@code _T} where there is none
 * @param origin where the moves counted came from, {@code _T} for anywhere
 * @param destination where they went
 */
public record Subject(String area, String origin, String destination) {

  private static final String ALL = "_T";

  public static Subject arrivals(String area) {
    return new Subject(area, ALL, area);
  }

  public static Subject departures(String area) {
    return new Subject(area, area, ALL);
  }

  /** What comes and goes. */
  public static Subject area(String area) {
    return new Subject(area, ALL, ALL);
  }

  public static Subject corridor(String origin, String destination) {
    return new Subject(ALL, origin, destination);
  }

  public static Subject system() {
    return new Subject(ALL, ALL, ALL);
  }
}
