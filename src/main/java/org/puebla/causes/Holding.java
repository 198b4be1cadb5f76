package org.puebla.causes;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.puebla.causes.GravityModel.Years;
import org.puebla.model.Place;

/**
 * A question of what would go with other figures of a term: exactly one of {@code at}, {@code
 * as-in} and {@code mean-of} says which. Years are those of the moves, as everywhere in a model.
 *
 * @param hold name of a covariate, or code of a cause, all of whose covariates are held
 * @param at a figure for every corridor, before it is transformed
 * @param asIn each corridor's own figure of another year
 * @param meanOf each corridor's own mean over years, of the covariate as it enters the model
 * @param in whose moves are looked at
 */
public record Holding(
    Place place,
    String hold,
    Optional<Double> at,
    Optional<Integer> asIn,
    Optional<Years> meanOf,
    int in) {

  /** How many of the three ways are named. */
  int ways() {
    return (at.isPresent() ? 1 : 0) + (asIn.isPresent() ? 1 : 0) + (meanOf.isPresent() ? 1 : 0);
  }

  boolean holds(String term, Covariate covariate) {
    return hold.equals(term) || hold.equals(covariate.cause().code());
  }

  /** First and last year whose figures are taken; none where a figure is given. */
  Optional<Years> years() {
    return meanOf.or(() -> asIn.map(year -> new Years(place, year, year)));
  }

  /** In words, for those who load the table. */
  String words() {
    return meanOf
        .map(years -> hold + " at its mean of " + years.from() + " to " + years.to())
        .or(() -> asIn.map(year -> hold + " as in " + year))
        .orElseGet(
            () ->
                hold
                    + at.map(
                            figure ->
                                " at "
                                    + new BigDecimal(figure.toString())
                                        .stripTrailingZeros()
                                        .toPlainString())
                        .orElse(""));
  }

  String identity() {
    return List.of(hold, at, asIn, meanOf.map(years -> List.of(years.from(), years.to())), in)
        .toString();
  }
}
