package org.puebla.causes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.puebla.attribution.Draws;
import org.puebla.attribution.FittedRows;
import org.puebla.gravity.Coefficient;
import org.puebla.gravity.GravityResult;
import org.puebla.model.Problem;
import org.puebla.model.PueblaException;

/**
 * What came of one specification; the rows that it was fitted to are not kept.
 *
 * @param result its estimates, when it could be fitted
 * @param change what goes with what, when that was asked for and could be told
 * @param counterfactuals those that could be told
 * @param refusals why it was not fitted, or what could not be told of it
 */
record TriedSpecification(
    Specification specification,
    Optional<GravityResult> result,
    Optional<AttributedChange> change,
    List<HeldFlows> counterfactuals,
    List<Problem> refusals) {

  static TriedSpecification refused(Specification specification, List<Problem> why) {
    return new TriedSpecification(
        specification, Optional.empty(), Optional.empty(), List.of(), why);
  }

  /** Attributes the change and holds terms, as far as the model asks for that. */
  static TriedSpecification of(Specification specification, FittedModel fitted) {
    GravityModel model = fitted.model();
    List<Problem> refusals = new ArrayList<>();
    List<AttributedChange> change = new ArrayList<>();
    List<HeldFlows> held = new ArrayList<>();
    if (model.attribution().isPresent() || !model.counterfactuals().isEmpty()) {
      FittedRows rows = fitted.rows();
      Draws draws = specification.isDeclared() ? Draws.STANDARD : Draws.BRIEF;
      model
          .attribution()
          .ifPresent(
              years ->
                  tried(
                      refusals, () -> change.add(AttributedChange.of(fitted, rows, years, draws))));
      model
          .counterfactuals()
          .forEach(
              (name, holding) -> {
                // What an alternative leaves out on purpose nobody asks it about.
                if (model.holds(holding)) {
                  tried(refusals, () -> held.add(HeldFlows.of(fitted, rows, name, holding, draws)));
                }
              });
    }
    return new TriedSpecification(
        specification,
        Optional.of(fitted.fit().result()),
        change.stream().findFirst(),
        held,
        refusals);
  }

  private static void tried(List<Problem> refusals, Runnable attempt) {
    try {
      attempt.run();
    } catch (PueblaException refusal) {
      refusals.addAll(refusal.problems());
    }
  }

  boolean isFitted() {
    return result.isPresent();
  }

  /** Rows of the table {@code gravity}, one for each term; none when it could not be fitted. */
  List<Row> terms() {
    return result.stream()
        .flatMap(fit -> fit.coefficients().stream().map(term -> row(fit, term)))
        .toList();
  }

  private Row row(GravityResult fit, Coefficient term) {
    return RowFactory.create(
        specification.id(),
        term.term(),
        term.estimate(),
        term.error(),
        term.statistic(),
        term.probability(),
        term.low(),
        term.high(),
        (long) fit.observations(),
        fit.clusters().stream().min(Integer::compare).map(Integer::longValue).orElse(null),
        fit.pseudoR2(),
        fit.deviance(),
        (long) fit.dropped().separated().length,
        true);
  }

  /**
   * A row of the table {@code specifications}.
   *
   * @param declared name of the model itself
   */
  Row row(String declared) {
    GravityModel model = specification.model();
    Sample sample = model.sample().orElse(Sample.ALL);
    return RowFactory.create(
        declared,
        specification.id(),
        specification.differs(),
        model.fixedEffects().stream()
            .map(effect -> String.join("×", effect))
            .collect(Collectors.joining("; ")),
        model.covariates().entrySet().stream()
            .map(term -> term.getKey() + ": " + term.getValue().words())
            .collect(Collectors.joining("; ")),
        sample.from().map(String::valueOf).orElse(null),
        sample.to().map(String::valueOf).orElse(null),
        String.join("; ", sample.destinations()),
        model.correctsBias() ? "weidner-zylkin" : "none",
        result.map(fit -> (long) fit.observations()).orElse(null),
        result.stream()
            .map(GravityResult::dropped)
            .flatMap(out -> Stream.concat(out.collinear().stream(), out.separating().stream()))
            .collect(Collectors.joining("; ")),
        isFitted(),
        refusals.stream().map(FailureReason::of).collect(Collectors.joining(" ")));
  }
}
