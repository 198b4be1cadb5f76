package org.puebla.estimate;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;
import org.puebla.fit.Adjustment;
import org.puebla.model.ObservationStatus;
import org.puebla.quality.Finding;
import org.puebla.quality.Finding.Level;
import org.puebla.table.RowForm;
import org.puebla.table.Tables;

/** What a task made: rows of the {@code estimates} table, and what had to be changed for them. */
final class EstimateResult implements Serializable {

  private static final long serialVersionUID = 1;
  private static final int NAMED = 20;

  private record Flow(
      EstimateTask task,
      String method,
      String kind,
      int from,
      int to,
      double value,
      @Nullable Double low,
      @Nullable Double high) {

    /** Where citizens stand in for people born abroad, the definition differs. */
    String status() {
      List<String> others = task.byCitizenship();
      boolean differs =
          others.contains(task.areas().get(from)) || others.contains(task.areas().get(to));
      return (differs ? ObservationStatus.DEFINITION_DIFFERS : ObservationStatus.ESTIMATED).code();
    }
  }

  private static final RowForm<Flow> FORM =
      RowForm.<Flow>of(Tables.ESTIMATES)
          .text("method", Flow::method)
          .text("origin", flow -> flow.task.areas().get(flow.from))
          .text("destination", flow -> flow.task.areas().get(flow.to))
          .always("birth", "_T")
          .text("move", Flow::kind)
          .text("sex", flow -> flow.task.sex())
          .text("time_period", flow -> flow.task.period())
          .text("source_id", flow -> flow.task.source())
          .text("edition", flow -> flow.task.edition())
          .number("obs_value", Flow::value)
          .number("obs_low", Flow::low)
          .number("obs_high", Flow::high)
          .always("unit_measure", "PS")
          .text("obs_status", Flow::status)
          .complete();

  private final List<Row> rows = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();

  EstimateResult(EstimateTask task, List<EstimateTask.Estimated> estimates) {
    double[][] least = spread(task, estimates, Double.POSITIVE_INFINITY);
    double[][] most = spread(task, estimates, Double.NEGATIVE_INFINITY);
    for (EstimateTask.Estimated estimate : estimates) {
      EstimateTask.kinds(estimate)
          .forEach((kind, flows) -> rows(task, estimate, kind, flows, least, most));
      find(task, estimate);
    }
  }

  List<Row> rows() {
    return rows;
  }

  List<Finding> findings() {
    return findings;
  }

  /** Flows of nought have no row. */
  private void rows(
      EstimateTask task,
      EstimateTask.Estimated estimate,
      String kind,
      double[][] flows,
      double[][] least,
      double[][] most) {
    boolean all = kind.equals("_T");
    for (int from = 0; from < flows.length; from++) {
      for (int to = 0; to < flows.length; to++) {
        if (flows[from][to] > 0) {
          Flow flow =
              new Flow(
                  task,
                  estimate.method().id(),
                  kind,
                  from,
                  to,
                  flows[from][to],
                  all ? least[from][to] : null,
                  all ? most[from][to] : null);
          rows.add(RowFactory.create(FORM.row(flow)));
        }
      }
    }
  }

  private static double[][] spread(
      EstimateTask task, List<EstimateTask.Estimated> estimates, double start) {
    int size = task.areas().size();
    double[][] spread = new double[size][size];
    for (int from = 0; from < size; from++) {
      for (int to = 0; to < size; to++) {
        double found = start;
        for (EstimateTask.Estimated estimate : estimates) {
          double flow = estimate.moves().all(from, to);
          found = start > 0 ? Math.min(found, flow) : Math.max(found, flow);
        }
        spread[from][to] = found;
      }
    }
    return spread;
  }

  private void find(EstimateTask task, EstimateTask.Estimated estimate) {
    String where = task.sex() + " " + task.period();
    double error = estimate.certificate().largestMarginError();
    boolean met = estimate.certificate().converged() && estimate.certificate().feasible();
    findings.add(
        new Finding(
            task.source(),
            task.edition(),
            "estimate.margins." + estimate.method().id(),
            met ? Level.PASS : Level.WARN,
            error,
            String.format(
                Locale.ROOT, "%.3g off at %s", error, estimate.certificate().worstMargin()),
            "every margin met",
            where));
    Map<String, List<Adjustment>> byKind = new TreeMap<>();
    estimate
        .certificate()
        .adjustments()
        .forEach(
            each -> byKind.computeIfAbsent(each.what(), ignored -> new ArrayList<>()).add(each));
    byKind.forEach(
        (what, adjustments) ->
            findings.add(
                new Finding(
                    task.source(),
                    task.edition(),
                    "estimate." + what + "." + estimate.method().id(),
                    Level.WARN,
                    adjustments.stream().mapToDouble(Adjustment::change).sum(),
                    named(adjustments),
                    "no adjustment",
                    where)));
  }

  private static String named(List<Adjustment> adjustments) {
    List<String> names =
        adjustments.stream()
            .sorted(Comparator.comparingDouble((Adjustment each) -> -Math.abs(each.change())))
            .limit(NAMED)
            .map(each -> String.format(Locale.ROOT, "%s %+.0f", each.area(), each.change()))
            .toList();
    String more =
        adjustments.size() > NAMED ? ", and " + (adjustments.size() - NAMED) + " more" : "";
    return String.join(", ", names) + more;
  }
}
