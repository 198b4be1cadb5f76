package org.puebla.attribution;

import java.util.List;
import org.apache.commons.math3.util.MathArrays;

/**
 * A term held at other values than those of the second time, by corridor.
 *
 * @param values in the unit of the term, taken to be exact
 */
public record Held(String term, double[] values) {

  /** One value for all corridors. */
  public static Held at(String term, double value, Scope scope) {
    return new Held(term, Values.everywhere(value, scope.size()).best());
  }

  /** In more corridors. */
  Held with(Held other) {
    return new Held(term, MathArrays.concatenate(values, other.values));
  }

  /** All terms of a group, held at their best values of the first time. */
  public static List<Held> asBefore(String group, Scope scope) {
    return scope.terms().stream()
        .filter(term -> term.group().equals(group))
        .map(term -> new Held(term.name(), term.before().best()))
        .toList();
  }
}
