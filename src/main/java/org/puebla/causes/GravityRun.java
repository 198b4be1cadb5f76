package org.puebla.causes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IntSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import org.puebla.attribution.Attribution;
import org.puebla.attribution.Contribution;
import org.puebla.attribution.Decomposition;
import org.puebla.attribution.Draws;
import org.puebla.attribution.Figure;
import org.puebla.attribution.FittedScope;
import org.puebla.attribution.Slopes;
import org.puebla.causes.GravityModel.Covariate;
import org.puebla.causes.GravityModel.Years;
import org.puebla.gravity.Coefficient;
import org.puebla.gravity.Effect;
import org.puebla.gravity.GravityFit;
import org.puebla.gravity.GravityResult;
import org.puebla.gravity.LeaveOneOut;
import org.puebla.gravity.Ppml;
import org.puebla.indicator.IndicatorTables;
import org.puebla.indicator.SeriesOnSpark;
import org.puebla.indicator.TableRows;
import org.puebla.indicator.counts.CauseSeries;
import org.puebla.model.ExitCode;
import org.puebla.model.Problem;
import org.puebla.model.PueblaException;
import org.puebla.quality.Finding;
import org.puebla.quality.Finding.Level;
import org.puebla.table.Tables;

/**
 * Fits the gravity models of a job and attributes changes to their causes. Counts and series are
 * brought to the driver, where the models are fitted in memory.
 *
 * @param gravity a row for each term of each model, sorted by key
 * @param attribution a row for each destination, or all, and cause
 * @param findings what rows were left out and why, and how far estimates hang on single areas
 * @param problems models that could not be fitted, and why
 * @param fitted how many models were
 */
public record GravityRun(
    TableRows gravity,
    TableRows attribution,
    List<Finding> findings,
    List<Problem> problems,
    int fitted) {

  private static final String ALL = "_T";

  /** Fits all models; one that cannot be fitted does not stop the others. */
  public static GravityRun compute(
      SparkSession spark, IndicatorTables tables, List<GravityModel> models) {
    Making making = new Making(tables);
    models.forEach(making::fit);
    return new GravityRun(
        rows(spark, Tables.GRAVITY, making.terms),
        rows(spark, Tables.ATTRIBUTION, making.contributions),
        making.findings,
        making.problems,
        making.fitted);
  }

  private static TableRows rows(
      SparkSession spark, org.puebla.table.TableSchema table, List<Row> rows) {
    return new TableRows(table, spark.createDataFrame(rows, TableRows.structure(table)))
        .sortedByKey();
  }

  /** All models, one after the other. */
  private static final class Making {

    private final IndicatorTables tables;
    private final List<Row> terms = new ArrayList<>();
    private final List<Row> contributions = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private int fitted;

    Making(IndicatorTables tables) {
      this.tables = tables;
    }

    void fit(GravityModel model) {
      try {
        Set<String> wanted = new TreeSet<>();
        model.covariates().values().forEach(covariate -> wanted.add(covariate.driver()));
        CauseSeries drivers = SeriesOnSpark.causes(tables, wanted);
        requireDrivers(model, drivers, wanted);
        Counts counts = Counts.read(tables, model);
        ModelPanel panel = ModelPanel.of(model, counts, drivers);
        if (panel.panel().size() == 0) {
          throw noRow(model, panel);
        }
        GravityFit fit = Ppml.fit(panel.panel(), model.spec());
        fit.coefficients().forEach(term -> terms.add(row(model, fit, term)));
        find(model, counts, panel, fit);
        model.attribution().ifPresent(years -> attribute(model, years, panel, fit));
        fitted++;
      } catch (PueblaException refusal) {
        refusal
            .problems()
            .forEach(
                why ->
                    problems.add(
                        Problem.at(
                            model.place(),
                            "causes.not-fitted",
                            model.gravity(),
                            new Problem(why.rule(), null, why.facts()))));
      }
    }

    private static void requireDrivers(
        GravityModel model, CauseSeries drivers, Set<String> wanted) {
      List<String> missing =
          wanted.stream().filter(driver -> !drivers.has(driver)).sorted().toList();
      if (!missing.isEmpty()) {
        throw refused(model, "causes.no-driver", String.join(", ", missing));
      }
    }

    private static PueblaException noRow(GravityModel model, ModelPanel panel) {
      if (panel.gaps().isEmpty()) {
        return refused(model, "causes.no-row");
      }
      String gaps =
          panel.gaps().entrySet().stream()
              .map(gap -> gap.getKey() + " (" + gap.getValue() + ")")
              .collect(Collectors.joining(", "));
      return refused(model, "causes.no-whole-row", gaps);
    }

    private static PueblaException refused(GravityModel model, String rule, Object... facts) {
      return new PueblaException(
          ExitCode.DATA_FAILED, List.of(Problem.at(model.place(), rule, facts)));
    }

    private static Row row(GravityModel model, GravityFit fit, Coefficient term) {
      return RowFactory.create(
          model.gravity(),
          term.term(),
          term.estimate(),
          term.error(),
          term.statistic(),
          term.probability(),
          term.low(),
          term.high(),
          (long) fit.panel().size(),
          fit.result().clusters().stream()
              .min(Integer::compare)
              .map(Integer::longValue)
              .orElse(null),
          fit.result().pseudoR2(),
          fit.result().deviance(),
          (long) fit.result().dropped().separated().length,
          true);
    }

    private void find(GravityModel model, Counts counts, ModelPanel panel, GravityFit fit) {
      GravityResult.Dropped dropped = fit.result().dropped();
      panel
          .gaps()
          .forEach((term, rows) -> find(model, counts, "gaps", rows + " rows without " + term));
      tell(model, counts, "unpublished", panel.unpublished(), "rows whose count was withheld");
      tell(model, counts, "all-nought", dropped.allNought(), "rows of levels of noughts");
      tell(model, counts, "singletons", dropped.singletons(), "rows with a level to themselves");
      tell(model, counts, "separated", dropped.separated().length, "separated rows");
      for (String term : dropped.collinear()) {
        find(model, counts, "collinear", term + " is a sum of effects and earlier terms");
      }
      for (String term : dropped.separating()) {
        find(model, counts, "separated", term + " lives on separated rows");
      }
      for (String term : dropped.nearly()) {
        find(model, counts, "nearly-collinear", term + " says little beside earlier terms");
      }
      for (int number : fit.result().fewClusters()) {
        find(model, counts, "few-clusters", number + " clusters; intervals are too narrow");
      }
      if (!model.leaveOut().isEmpty()) {
        leaveOut(model, counts, panel.of(model.leaveOut(), fit), fit);
      }
      model.permutations().ifPresent(times -> permute(model, counts, panel, fit, times));
    }

    private void permute(
        GravityModel model, Counts counts, ModelPanel panel, GravityFit fit, int times) {
      for (Permutations each : Permutations.of(model, panel, fit, times)) {
        find(
            model,
            counts,
            "permutation",
            String.format(
                Locale.ROOT,
                "%s: as far from nought in %d of %d swaps among origins, p = %.3g; mean of swaps %.3g",
                each.term(),
                each.asFar(),
                each.times(),
                each.probability(),
                each.mean()));
      }
    }

    /** How far each estimate hangs on one area or year. */
    private void leaveOut(GravityModel model, Counts counts, Effect left, GravityFit fit) {
      for (LeaveOneOut each : LeaveOneOut.of(fit, left, model.spec())) {
        find(
            model,
            counts,
            "leave-one-out",
            String.format(
                Locale.ROOT,
                "%s without one %s, %d of %d fits: %.6g to %.6g; jackknife error %.6g",
                each.term(),
                left.name(),
                each.fits(),
                each.levels(),
                each.least(),
                each.greatest(),
                each.error()));
      }
    }

    private void tell(GravityModel model, Counts counts, String rule, int rows, String what) {
      if (rows > 0) {
        find(model, counts, rule, rows + " " + what);
      }
    }

    private void find(GravityModel model, Counts counts, String rule, String found) {
      findings.add(
          new Finding(
              counts.source(),
              counts.edition(),
              "gravity." + rule,
              Level.NOT_APPLIED,
              null,
              found,
              "a term or row that the model can use",
              model.gravity() + " " + found));
    }

    private void attribute(GravityModel model, Years years, ModelPanel panel, GravityFit fit) {
      Map<String, List<FittedScope.Pair>> scopes = pairs(years, panel, fit);
      if (scopes.isEmpty()) {
        IntSummaryStatistics fitted =
            IntStream.of(fit.panel().rows()).map(row -> panel.years()[row]).summaryStatistics();
        problems.add(
            Problem.at(
                years.place(),
                "causes.no-attribution",
                model.gravity(),
                years.from(),
                years.to(),
                fitted.getMin(),
                fitted.getMax()));
        return;
      }
      Map<String, String> groups = new LinkedHashMap<>();
      for (Map.Entry<String, Covariate> covariate : model.covariates().entrySet()) {
        groups.put(covariate.getKey(), covariate.getValue().cause().code());
      }
      groups.keySet().retainAll(fit.panel().terms());
      scopes.forEach(
          (destination, corridors) -> {
            Decomposition parts =
                Attribution.of(
                    FittedScope.of(fit, corridors, groups), Slopes.of(fit), Draws.STANDARD);
            for (Contribution part : parts.contributions()) {
              add(model, years, destination, part.group(), part.change(), parts);
            }
            add(model, years, destination, "residual", parts.residual(), parts);
            contributions.add(
                contribution(
                    model,
                    years,
                    destination,
                    "observed",
                    parts.observedChange(),
                    null,
                    null,
                    1.0));
          });
    }

    private void add(
        GravityModel model,
        Years years,
        String destination,
        String cause,
        Figure figure,
        Decomposition parts) {
      double share = figure.value() / parts.observedChange();
      contributions.add(
          contribution(
              model,
              years,
              destination,
              cause,
              figure.value(),
              known(figure.both().low()),
              known(figure.both().high()),
              known(share)));
    }

    private static @Nullable Double known(double number) {
      return Double.isFinite(number) ? number : null;
    }

    private static Row contribution(
        GravityModel model,
        Years years,
        String destination,
        String cause,
        double value,
        @Nullable Double low,
        @Nullable Double high,
        @Nullable Double share) {
      return RowFactory.create(
          model.gravity(),
          ALL,
          destination,
          String.valueOf(years.from()),
          String.valueOf(years.to()),
          cause,
          value,
          low,
          high,
          share);
    }

    /** Corridors that were fitted at both years, by destination and all together. */
    private static Map<String, List<FittedScope.Pair>> pairs(
        Years years, ModelPanel panel, GravityFit fit) {
      Map<String, Integer> before = new HashMap<>();
      Map<String, List<FittedScope.Pair>> scopes = new TreeMap<>();
      int[] used = fit.panel().rows();
      IntStream.of(used)
          .filter(row -> panel.years()[row] == years.from())
          .forEach(row -> before.put(panel.corridor(row), row));
      for (int row : Arrays.stream(used).filter(at -> panel.years()[at] == years.to()).toArray()) {
        Integer first = before.get(panel.corridor(row));
        if (first != null) {
          FittedScope.Pair pair = new FittedScope.Pair(panel.corridor(row), first, row);
          scopes.computeIfAbsent(panel.destinations()[row], ignored -> new ArrayList<>()).add(pair);
          scopes.computeIfAbsent(ALL, ignored -> new ArrayList<>()).add(pair);
        }
      }
      return scopes;
    }
  }
}
