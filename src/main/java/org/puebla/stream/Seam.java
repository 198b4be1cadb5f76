package org.puebla.stream;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.puebla.model.Period;
import org.puebla.quality.Finding;
import org.puebla.quality.Finding.Level;

/**
 * How far an edition agrees with those before it on the cells that both state.
 *
 * @param bound how far from 1 the ratio of their sums may be before the series breaks; empty where
 *     the declaration does not say
 */
record Seam(Step step, StepResult result, Optional<Double> bound) {

  private static final String RULE = "edition.seam";

  /** Whether the sums of the common cells differ by more than the declared bound. */
  boolean isBreak() {
    return bound.filter(most -> Math.abs(result.ratio() - 1) > most).isPresent();
  }

  Finding finding() {
    String source = step.after().source();
    String edition = step.after().edition();
    String expected = "the cells of edition " + step.earlier() + bound.map(Seam::within).orElse("");
    if (result.compared() == 0) {
      return new Finding(
          source, edition, RULE, Level.NOT_APPLIED, null, "no cell in both", expected, "");
    }
    String found =
        String.format(
            Locale.ROOT,
            "ratio %.6f; %d of %d cells differ",
            result.ratio(),
            result.differing(),
            result.compared());
    return new Finding(
        source,
        edition,
        RULE,
        isBreak() ? Level.WARN : Level.PASS,
        result.after() - result.before(),
        found,
        expected,
        "");
  }

  private static String within(double most) {
    return ", ratio within " + most + " of 1";
  }

  /**
   * The first periods of each frequency that the edition states, where an earlier edition states
   * one before it: there the series breaks.
   */
  List<String> breaks(List<Statement> statements) {
    if (!isBreak()) {
      return List.of();
    }
    Map<String, Period> firsts = new HashMap<>();
    Map<String, Period> earliest = new HashMap<>();
    for (Statement statement : statements) {
      boolean own = statement.reading().equals(step.after());
      for (String label : statement.periods()) {
        Period period = Span.period(label);
        (own ? firsts : earliest)
            .merge(
                period.frequency().code(),
                period,
                (one, other) -> one.start().isBefore(other.start()) ? one : other);
      }
    }
    List<String> breaks = new ArrayList<>();
    firsts.forEach(
        (frequency, first) -> {
          Period before = earliest.get(frequency);
          if (before != null && before.start().isBefore(first.start())) {
            breaks.add(first.label());
          }
        });
    return breaks.stream().sorted().toList();
  }
}
