package org.puebla.causes;

import java.time.Year;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import org.puebla.codelist.Areas;
import org.puebla.model.Place;

/**
 * Which moves a model is of.
 *
 * @param from first year
 * @param to last year
 * @param destinations codes of areas, or of groups of areas as they were in the year of the moves;
 *     all when absent
 */
public record Sample(
    Place place, Optional<Integer> from, Optional<Integer> to, List<String> destinations) {

  static final Sample ALL = new Sample(Place.of(""), Optional.empty(), Optional.empty(), List.of());

  boolean holds(int year) {
    return from.orElse(Integer.MIN_VALUE) <= year && year <= to.orElse(Integer.MAX_VALUE);
  }

  /** Whether moves of a year to a destination are in it. */
  BiPredicate<Integer, String> moves() {
    Map<Integer, Set<String>> members = new HashMap<>();
    return (year, destination) ->
        holds(year)
            && (destinations.isEmpty()
                || members.computeIfAbsent(year, this::members).contains(destination));
  }

  private Set<String> members(int year) {
    Set<String> members = new TreeSet<>(destinations);
    for (String code : destinations) {
      members.addAll(Areas.standard().members(code, Year.of(year)));
    }
    return members;
  }

  String identity() {
    return List.of(from, to, destinations).toString();
  }
}
