package org.puebla.trace;

import java.util.ArrayList;
import java.util.List;

/** Rows added up as a figure adds up its inputs: their number and the exclusive or of digests. */
final class InputSet {

  private final List<Found> first = new ArrayList<>();
  private long rows;
  private long digest;

  void add(Found row, long itsDigest) {
    if (first.size() < Inputs.SHOWN) {
      first.add(row);
    }
    rows++;
    digest ^= itsDigest;
  }

  boolean isEmpty() {
    return rows == 0;
  }

  /** Whether these rows and others, no row in both, were written down so. */
  boolean isWith(InputSet others, long itsRows, long itsDigest) {
    return rows + others.rows == itsRows && (digest ^ others.digest) == itsDigest;
  }

  Inputs with(InputSet others, Inputs.Certainty certainty) {
    List<Found> both = new ArrayList<>(first);
    others.first.stream().limit(Inputs.SHOWN - both.size()).forEach(both::add);
    return new Inputs(certainty, both, rows + others.rows);
  }
}
