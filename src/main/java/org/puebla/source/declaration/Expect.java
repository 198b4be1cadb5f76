package org.puebla.source.declaration;

import java.util.Optional;
import org.puebla.model.Place;

/** What a whole edition of a source must hold to be published. */
public record Expect(Place place, Bounds rows, Bounds refused, Optional<Coverage> coverage) {

  /** Bounds on a number of rows, both inclusive. */
  public record Bounds(Optional<Long> min, Optional<Long> max) {}

  /**
   * How much of the world and of time an edition covers.
   *
   * @param origins least number of distinct origins
   * @param destinations least number of distinct destinations
   * @param from the label of a period that the edition must not begin after, or a day counted from
   *     its date as {@link EditionDay} has it
   * @param to the same of a period that the edition must not end before
   */
  public record Coverage(
      Optional<Integer> origins,
      Optional<Integer> destinations,
      Optional<String> from,
      Optional<String> to) {}
}
