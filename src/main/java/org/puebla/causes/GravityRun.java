package org.puebla.causes;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.puebla.indicator.IndicatorTables;
import org.puebla.indicator.SeriesOnSpark;
import org.puebla.indicator.TableRows;
import org.puebla.indicator.counts.CauseSeries;
import org.puebla.model.ExitCode;
import org.puebla.model.Problem;
import org.puebla.model.PueblaException;
import org.puebla.quality.Finding;
import org.puebla.table.TableSchema;
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

  /** Fits all models; one that cannot be fitted does not stop the others. */
  public static GravityRun compute(
      SparkSession spark, IndicatorTables tables, List<GravityModel> models) {
    Making making = new Making(tables);
    models.forEach(making::model);
    return new GravityRun(
        rows(spark, Tables.GRAVITY, making.terms),
        rows(spark, Tables.ATTRIBUTION, making.contributions),
        making.findings,
        making.problems,
        making.fitted);
  }

  private static TableRows rows(SparkSession spark, TableSchema table, List<Row> rows) {
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

    void model(GravityModel model) {
      try {
        CauseSeries series = series(model);
        Counts counts = Counts.read(tables, model);
        FittedModel fit = FittedModel.of(model, Cells.of(counts.counts(), series));
        terms.addAll(fit.terms());
        findings.addAll(ModelFindings.of(fit, counts));
        fitted++;
        attribute(fit);
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

    private CauseSeries series(GravityModel model) {
      Set<String> wanted = new TreeSet<>();
      model.covariates().values().forEach(covariate -> wanted.add(covariate.driver()));
      CauseSeries series = SeriesOnSpark.causes(tables, wanted);
      List<String> missing = wanted.stream().filter(driver -> !series.has(driver)).toList();
      if (!missing.isEmpty()) {
        throw new PueblaException(
            ExitCode.DATA_FAILED,
            Problem.at(model.place(), "causes.no-driver", String.join(", ", missing)));
      }
      return series;
    }

    private void attribute(FittedModel fit) {
      try {
        fit.model()
            .attribution()
            .ifPresent(years -> contributions.addAll(AttributedChange.of(fit, years).rows()));
      } catch (PueblaException refusal) {
        problems.addAll(refusal.problems());
      }
    }
  }
}
