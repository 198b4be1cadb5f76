package org.puebla.indicator.counts.cell;

import java.util.List;
import java.util.stream.Stream;

/**
 * What all rows of one series share.
 *
 * @param edition the newest that the series is made of; it is no part of a basis
 */
public record SeriesKey(String edition, CountingBasis basis) {

  /** The columns of the tables that tell one series from another. */
  public static final List<String> COLUMNS =
      Stream.concat(Stream.of("edition"), CountingBasis.COLUMNS.stream()).toList();
}
