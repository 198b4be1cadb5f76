package org.puebla.indicator.counts.cell;

import java.util.List;
import java.util.stream.Stream;

/**
 * What all rows of one series share. The edition is no part of a basis; two editions of one source
 * must not become one sum all the same.
 */
public record SeriesKey(String edition, CountingBasis basis) {

  /** The columns of the tables that tell one series from another. */
  public static final List<String> COLUMNS =
      Stream.concat(Stream.of("edition"), CountingBasis.COLUMNS.stream()).toList();
}
