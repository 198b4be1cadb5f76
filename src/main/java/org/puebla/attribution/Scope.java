package org.puebla.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.math3.util.MathArrays;

/**
 * The corridors whose flows are added up, at two times.
 *
 * @param observedBefore counted flows at the first time, by corridor
 * @param observedAfter at the second
 * @param modelledBefore logarithm of the modelled flow at the first time
 * @param terms all that the predictor is made of and that may change
 * @param effects change of the fixed effects between the times, of which there may be none
 */
public record Scope(
    List<String> corridors,
    double[] observedBefore,
    double[] observedAfter,
    Level modelledBefore,
    List<Term> terms,
    Optional<Level> effects) {

  /** The group of the fixed effects. */
  public static final String FIXED_EFFECTS = "fixed-effects";

  public Scope {
    corridors = List.copyOf(corridors);
    terms = List.copyOf(terms);
  }

  int size() {
    return corridors.size();
  }

  /** In the order in which terms name them, fixed effects last. */
  List<String> groups() {
    return Stream.concat(
            terms.stream().map(Term::group), effects.stream().map(level -> FIXED_EFFECTS))
        .distinct()
        .toList();
  }

  /** The corridors of both, whose terms are the same ones. */
  Scope with(Scope other) {
    List<String> names = new ArrayList<>(corridors);
    names.addAll(other.corridors);
    return new Scope(
        names,
        MathArrays.concatenate(observedBefore, other.observedBefore),
        MathArrays.concatenate(observedAfter, other.observedAfter),
        modelledBefore.with(other.modelledBefore),
        IntStream.range(0, terms.size())
            .mapToObj(term -> terms.get(term).with(other.terms.get(term)))
            .toList(),
        effects.map(level -> level.with(other.effects.orElseThrow())));
  }

  double observedChange() {
    double change = 0;
    for (int corridor = 0; corridor < size(); corridor++) {
      change += observedAfter[corridor] - observedBefore[corridor];
    }
    return change;
  }
}
