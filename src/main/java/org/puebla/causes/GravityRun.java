package org.puebla.causes;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.puebla.indicator.run.IndicatorTables;
import org.puebla.indicator.run.TableRows;
import org.puebla.model.Problem;
import org.puebla.model.PueblaException;
import org.puebla.quality.Finding;
import org.puebla.table.TableSchema;
import org.puebla.table.Tables;

/**
 * Fits the gravity models of a job under all their specifications, attributes changes to causes and
 * holds terms at other values. Counts and series are brought to the driver, where models are fitted
 * in memory.
 *
 * @param gravity a row for each term of each specification, sorted by key as all others are
 * @param attribution a row for each specification, destination or all, and cause
 * @param counterfactuals a row for each specification, question, and destination or all
 * @param specifications a row for each specification, fitted or not
 * @param spread a row for whatever several specifications of a model say something of
 * @param findings what rows were left out of each model and why, and how far estimates hang on
 *     single areas
 * @param problems specifications that could not be fitted, and why
 * @param fitted how many specifications were
 */
public record GravityRun(
    TableRows gravity,
    TableRows attribution,
    TableRows counterfactuals,
    TableRows specifications,
    TableRows spread,
    List<Finding> findings,
    List<Problem> problems,
    int fitted) {

  /** Fits all models; one that cannot be fitted does not stop the others. */
  public static GravityRun compute(
      SparkSession spark, IndicatorTables tables, List<GravityModel> models) {
    Making making = new Making();
    models.forEach(model -> making.model(tables, model));
    return new GravityRun(
        rows(spark, Tables.GRAVITY, making.terms),
        rows(spark, Tables.ATTRIBUTION, making.contributions),
        rows(spark, Tables.COUNTERFACTUALS, making.counterfactuals),
        rows(spark, Tables.SPECIFICATIONS, making.specifications),
        rows(spark, Tables.SPREAD, making.spread),
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

    private final List<Row> terms = new ArrayList<>();
    private final List<Row> contributions = new ArrayList<>();
    private final List<Row> counterfactuals = new ArrayList<>();
    private final List<Row> specifications = new ArrayList<>();
    private final List<Row> spread = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private int fitted;

    void model(IndicatorTables tables, GravityModel model) {
      try {
        ModelRun run = ModelRun.of(tables, model);
        for (TriedSpecification each : run.tried()) {
          terms.addAll(each.terms());
          each.change().ifPresent(change -> contributions.addAll(change.rows()));
          each.counterfactuals().forEach(held -> counterfactuals.addAll(held.rows()));
          specifications.add(each.row(model.gravity()));
          fitted += each.isFitted() ? 1 : 0;
        }
        if (run.tried().size() > 1) {
          spread.addAll(SpecificationSpread.rows(model.gravity(), run.tried()));
        }
        findings.addAll(run.findings());
        problems.addAll(run.problems());
      } catch (PueblaException refusal) {
        refusal.problems().forEach(why -> problems.add(ModelRun.notFitted(model, why)));
      }
    }
  }
}
