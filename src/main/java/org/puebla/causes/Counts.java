package org.puebla.causes;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.puebla.causes.GravityModel.Outcome;
import org.puebla.indicator.counts.cell.CountingBasis;
import org.puebla.indicator.counts.flow.CountedCorridor;
import org.puebla.indicator.counts.flow.FlowSeries;
import org.puebla.indicator.counts.flow.FlowTable;
import org.puebla.indicator.counts.population.Population;
import org.puebla.indicator.run.IndicatorTables;
import org.puebla.indicator.run.SeriesOnSpark;
import org.puebla.model.ExitCode;
import org.puebla.model.Measure;
import org.puebla.model.Problem;
import org.puebla.model.PueblaException;

/**
 * The counts that a model explains: everybody, by calendar year.
 *
 * @param source whose counts they are
 * @param edition of the source
 */
record Counts(String source, String edition, List<Count> counts) {

  /** One corridor and year; NaN where the figure was not published. */
  record Count(String origin, String destination, int year, double value) {}

  /**
   * Brings the counts to the driver.
   *
   * @throws PueblaException when no source has such counts, or several have and none is named
   */
  static Counts read(IndicatorTables tables, GravityModel model) {
    Outcome outcome = model.outcome();
    Measure measure = outcome.measure();
    String unit = outcome.statUnit().code();
    String basis = outcome.originBasis().code();
    String wanted = outcome.source().orElse("");
    List<Row> rows =
        SeriesOnSpark.across(tables, Set.of(measure), series -> rows(series, unit, basis, wanted))
            .collect();
    Set<String> sources = new TreeSet<>();
    rows.forEach(row -> sources.add(row.getString(4)));
    if (sources.size() > 1) {
      throw refused(model, "causes.several-sources", String.join(", ", sources));
    }
    if (rows.isEmpty()) {
      throw refused(model, "causes.no-counts", measure.code(), unit, basis);
    }
    return new Counts(
        rows.get(0).getString(4),
        rows.get(0).getString(5),
        rows.stream()
            .map(
                row ->
                    new Count(row.getString(0), row.getString(1), row.getInt(2), row.getDouble(3)))
            .toList());
  }

  private static List<Row> rows(
      Iterator<FlowSeries> series, String unit, String originBasis, String source) {
    List<Row> rows = new ArrayList<>();
    series.forEachRemaining(
        each -> {
          CountingBasis basis = each.key().basis();
          if (basis.unit().equals(unit)
              && basis.originBasis().equals(originBasis)
              && basis.periodBasis().equals("CAL")
              && (source.isEmpty() || basis.source().equals(source))) {
            each.through("A", "_T", "_T").forEach(table -> add(each, table, rows));
          }
        });
    return rows;
  }

  private static void add(FlowSeries series, FlowTable table, List<Row> rows) {
    Set<String> seen = new LinkedHashSet<>();
    for (CountedCorridor corridor : table.beside(Population.none()).corridors()) {
      String key = corridor.origin() + " " + corridor.destination();
      if (isPlace(corridor.origin()) && isPlace(corridor.destination()) && seen.add(key)) {
        rows.add(
            RowFactory.create(
                corridor.origin(),
                corridor.destination(),
                table.key().moment().midYear(),
                corridor.figure().isKnown() ? corridor.figure().value() : Double.NaN,
                series.key().basis().source(),
                series.key().edition()));
      }
    }
  }

  private static boolean isPlace(String code) {
    return !code.startsWith("_");
  }

  private static PueblaException refused(GravityModel model, String rule, Object... facts) {
    return new PueblaException(ExitCode.INVALID, List.of(Problem.at(model.place(), rule, facts)));
  }
}
