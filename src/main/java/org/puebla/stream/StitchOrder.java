package org.puebla.stream;

import java.util.Map;
import java.util.Optional;

/**
 * A source to be made one series.
 *
 * @param rereads by edition, an earlier reading of it by another declaration or program
 * @param seam how far from 1 the ratio of two editions may be on what both state, as declared
 */
public record StitchOrder(
    SourceStream stream, Map<String, Reading> rereads, Optional<Double> seam) {

  public StitchOrder {
    rereads = Map.copyOf(rereads);
  }
}
