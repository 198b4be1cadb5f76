package org.puebla.trace;

/** The 64 bits that stand for an input row in the column {@code inputs} of an indicator. */
public interface RowDigest {

  /**
   * @param row of flows, stocks, population or drivers
   */
  long of(Found row);
}
