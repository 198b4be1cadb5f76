package org.puebla.attribution;

import java.util.Optional;
import org.puebla.model.Interval;

/**
 * One series of a cause at two times; a slope times its value is part of the linear predictor.
 *
 * @param name of the series, which stands once in a scope
 * @param group the cause it belongs to
 * @param slope name of its coefficient; none where the series enters as it is
 * @param support smallest and largest value in the rows that the model was fitted to
 */
public record Term(
    String name,
    String group,
    Optional<String> slope,
    Values before,
    Values after,
    Interval support) {

  /** A series whose slope bears its name. */
  public static Term of(String name, String group, Values before, Values after, Interval support) {
    return new Term(name, group, Optional.of(name), before, after, support);
  }

  /** A series that enters as it is, with slope one. */
  public static Term known(String name, String group, Values before, Values after) {
    Interval anything = new Interval(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
    return new Term(name, group, Optional.empty(), before, after, anything);
  }

  /** Of more corridors. */
  Term with(Term other) {
    return new Term(
        name, group, slope, before.with(other.before), after.with(other.after), support);
  }

  /** The same with its first values taken as they are. */
  Term exactBefore() {
    return new Term(name, group, slope, Values.exactly(before.best()), after, support);
  }
}
