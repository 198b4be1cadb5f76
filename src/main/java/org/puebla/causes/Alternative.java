package org.puebla.causes;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.puebla.model.Place;

/**
 * Another way of saying a model, of which only what is named is otherwise.
 *
 * @param fixedEffects in the place of those of the model; the model's when absent, a constant when
 *     empty
 * @param lag years before the moves, of every covariate that has a lag
 * @param without covariates that are left out
 * @param with covariates that the model has not, by names that it has not
 * @param sample years in the place of those of the model
 */
public record Alternative(
    Place place,
    Optional<List<List<String>>> fixedEffects,
    Optional<Integer> lag,
    List<String> without,
    Map<String, Covariate> with,
    Optional<Sample> sample) {

  /** What only one alternative at a time can vary, by the key that says so. */
  Stream<String> varies() {
    return Stream.of(
            fixedEffects.map(any -> "fixed-effects"),
            lag.map(any -> "lag"),
            sample.map(any -> "sample"))
        .flatMap(Optional::stream);
  }

  Map<String, Covariate> of(Map<String, Covariate> covariates) {
    Map<String, Covariate> others = new LinkedHashMap<>();
    covariates.forEach(
        (term, covariate) -> {
          if (!without.contains(term)) {
            others.put(term, lag.map(covariate::lagged).orElse(covariate));
          }
        });
    others.putAll(with);
    return others;
  }
}
