package org.puebla.index;

import java.util.List;
import java.util.stream.Stream;

/** Every index that can be said of a flow matrix, in the order of the catalogue. */
public final class Indices {

  private Indices() {}

  /** All indices whose needs are met: rates want a population, mean distances want distances. */
  public static List<IndexValue> of(IndexInput input) {
    return Stream.of(
            new AreaBalance(input).values(),
            new Intensity(input).values(),
            new Concentration(input).values(),
            new Components(input).values(),
            new GiniIndex(input).values(),
            new Variation(input).values(),
            new Corridors(input).values(),
            new Distances(input).values(),
            new DistanceDecay(input).values())
        .flatMap(List::stream)
        .toList();
  }
}
