package org.puebla.index;

/**
 * What an index says of an area, a corridor or all of them.
 *
 * @param indicator id in the catalogue of indicators
 * @param area the area, {@code A->B} for a corridor, {@code _T} for all areas together
 * @param value NaN where the index is not defined, for instance the share of nothing
 */
public record IndexValue(String indicator, String area, double value) {

  /** The area of an index of the whole system. */
  public static final String SYSTEM = "_T";
}
