package org.puebla.causes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.puebla.indicator.counts.cause.CauseSeries;
import org.puebla.indicator.run.IndicatorTables;
import org.puebla.indicator.run.SeriesOnSpark;
import org.puebla.model.ExitCode;
import org.puebla.model.Problem;
import org.puebla.model.PueblaException;
import org.puebla.quality.Finding;

/**
 * One model under all its specifications. Counts and series are read once for all of them.
 *
 * @param tried one for each specification, the model itself first
 * @param findings of the model itself
 * @param problems what could not be done, alike ones told once
 */
record ModelRun(List<TriedSpecification> tried, List<Finding> findings, List<Problem> problems) {

  /**
   * Fits a model.
   *
   * @throws PueblaException when there are no counts
   */
  static ModelRun of(IndicatorTables tables, GravityModel model) {
    List<Specification> specifications = Specifications.of(model).all();
    Set<String> drivers = new TreeSet<>();
    for (Specification each : specifications) {
      each.model().covariates().values().forEach(covariate -> drivers.add(covariate.driver()));
    }
    CauseSeries series = SeriesOnSpark.causes(tables, drivers);
    Counts counts = Counts.read(tables, model);
    Cells cells = Cells.of(counts.counts(), series);
    List<TriedSpecification> tried = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    for (Specification each : specifications) {
      try {
        requireFittable(each, series);
        FittedModel fitted = FittedModel.of(each.model(), cells);
        TriedSpecification made = TriedSpecification.of(each, fitted);
        if (each.isDeclared()) {
          findings.addAll(ModelFindings.of(fitted, counts));
          findings.addAll(ModelFindings.outsideSupport(made, counts));
          findings.addAll(ModelFindings.heldGaps(made, counts));
        }
        tried.add(made);
      } catch (PueblaException refusal) {
        tried.add(TriedSpecification.refused(each, refusal.problems()));
      }
    }
    return new ModelRun(tried, findings, told(model, tried));
  }

  private static void requireFittable(Specification specification, CauseSeries series) {
    List<Problem> problems =
        new ArrayList<>(Specifications.refusal(specification).stream().toList());
    specification
        .model()
        .covariates()
        .values()
        .forEach(
            covariate -> {
              if (!series.has(covariate.driver())) {
                problems.add(Problem.at(covariate.place(), "causes.no-driver", covariate.driver()));
              }
            });
    if (!problems.isEmpty()) {
      throw new PueblaException(ExitCode.DATA_FAILED, problems);
    }
  }

  static Problem notFitted(GravityModel model, Problem why) {
    return Problem.at(
        Optional.ofNullable(why.place()).orElse(model.place()),
        "causes.not-fitted",
        model.gravity(),
        new Problem(why.rule(), null, why.facts()));
  }

  /** The model's own problems one by one, those of its alternatives once for each kind. */
  private static List<Problem> told(GravityModel model, List<TriedSpecification> tried) {
    List<Problem> told = new ArrayList<>();
    Map<String, List<TriedSpecification>> alike = new LinkedHashMap<>();
    for (TriedSpecification each : tried) {
      for (Problem why : each.refusals()) {
        if (!each.specification().isDeclared()) {
          alike.computeIfAbsent(why.rule(), ignored -> new ArrayList<>()).add(each);
        } else if (each.isFitted()) {
          told.add(why);
        } else {
          told.add(notFitted(model, why));
        }
      }
    }
    alike.forEach((rule, those) -> told.add(ofAlternatives(model, rule, those)));
    return told;
  }

  private static Problem ofAlternatives(
      GravityModel model, String rule, List<TriedSpecification> those) {
    TriedSpecification first = those.get(0);
    Problem why =
        first.refusals().stream()
            .filter(each -> each.rule().equals(rule))
            .findFirst()
            .orElseThrow();
    return Problem.at(
        Optional.ofNullable(why.place()).orElse(model.place()),
        first.isFitted() ? "causes.not-told-of-alternatives" : "causes.not-fitted-alternatives",
        model.gravity(),
        those.stream().map(TriedSpecification::specification).distinct().count(),
        first.specification().id(),
        new Problem(why.rule(), null, why.facts()));
  }
}
