package org.puebla.indicator;

/**
 * The name of an indicator as job files, pages and tables carry it.
 *
 * @param text lower-case words joined by hyphens, for instance {@code net-migration-rate}
 */
public record IndicatorId(String text) {

  public IndicatorId {
    if (!text.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*")) {
      throw new IllegalArgumentException("not lower-case words joined by hyphens: " + text);
    }
  }

  static IndicatorId of(String text) {
    return new IndicatorId(text);
  }

  @Override
  public String toString() {
    return text;
  }
}
