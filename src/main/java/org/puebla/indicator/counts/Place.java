package org.puebla.indicator.counts;

import java.util.Comparator;

/**
 * Where a count stands: who counted, from where, to where.
 *
 * @param counter the country whose table it is
 */
record Place(String counter, String origin, String destination) {

  /** Of two counts of one corridor the destination's comes first, then the origin's. */
  static final Comparator<Place> NEAREST_FIRST =
      Comparator.comparingInt(Place::distance).thenComparing(Place::counter);

  private int distance() {
    return counter.equals(destination) ? 0 : counter.equals(origin) ? 1 : 2;
  }
}
