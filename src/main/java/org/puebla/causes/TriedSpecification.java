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
import org.puebla.table.RowForm;
import org.puebla.table.Tables;

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

  private record Term(String model, GravityResult fit, Coefficient term) {}

  private static final RowForm<Term> TERMS =
      RowForm.<Term>of(Tables.GRAVITY)
          .text("model", Term::model)
          .text("term", each -> each.term.term())
          .number("estimate", each -> each.term.estimate())
          .number("std_error", each -> each.term.error())
          .number("statistic", each -> each.term.statistic())
          .number("p_value", each -> each.term.probability())
          .number("ci_low", each -> each.term.low())
          .number("ci_high", each -> each.term.high())
          .count("n_obs", each -> (long) each.fit.observations())
          .count(
              "n_clusters",
              each ->
                  each.fit.clusters().stream()
                      .min(Integer::compare)
                      .map(Integer::longValue)
                      .orElse(null))
          .number("pseudo_r2", each -> each.fit.pseudoR2())
          .number("deviance", each -> each.fit.deviance())
          .count("separated", each -> (long) each.fit.dropped().separated().length)
          .truth("converged", each -> true)
          .complete();

  private record Attempt(String declared, TriedSpecification tried) {}

  private static final RowForm<Attempt> SPECIFICATIONS =
      RowForm.<Attempt>of(Tables.SPECIFICATIONS)
          .text("model", Attempt::declared)
          .text("specification", each -> each.tried.specification().id())
          .text("differs", each -> each.tried.specification().differs())
          .text(
              "fixed_effects",
              each ->
                  each.tried.model().fixedEffects().stream()
                      .map(effect -> String.join("×", effect))
                      .collect(Collectors.joining("; ")))
          .text(
              "covariates",
              each ->
                  each.tried.model().covariates().entrySet().stream()
                      .map(term -> term.getKey() + ": " + term.getValue().words())
                      .collect(Collectors.joining("; ")))
          .text("first_year", each -> each.tried.sample().from().map(String::valueOf).orElse(null))
          .text("last_year", each -> each.tried.sample().to().map(String::valueOf).orElse(null))
          .text("destinations", each -> String.join("; ", each.tried.sample().destinations()))
          .text(
              "bias_correction",
              each -> each.tried.model().correctsBias() ? "weidner-zylkin" : "none")
          .count(
              "n_obs",
              each -> each.tried.result().map(fit -> (long) fit.observations()).orElse(null))
          .text("left_out", each -> each.tried.leftOut())
          .truth("fitted", each -> each.tried.isFitted())
          .text(
              "reason",
              each ->
                  each.tried.refusals().stream()
                      .map(FailureReason::of)
                      .collect(Collectors.joining(" ")))
          .complete();

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
        .flatMap(
            fit -> fit.coefficients().stream().map(term -> new Term(specification.id(), fit, term)))
        .map(term -> RowFactory.create(TERMS.row(term)))
        .toList();
  }

  /**
   * A row of the table {@code specifications}.
   *
   * @param declared name of the model itself
   */
  Row row(String declared) {
    return RowFactory.create(SPECIFICATIONS.row(new Attempt(declared, this)));
  }

  private GravityModel model() {
    return specification.model();
  }

  private Sample sample() {
    return model().sample().orElse(Sample.ALL);
  }

  private String leftOut() {
    return result.stream()
        .map(GravityResult::dropped)
        .flatMap(out -> Stream.concat(out.collinear().stream(), out.separating().stream()))
        .collect(Collectors.joining("; "));
  }
}
