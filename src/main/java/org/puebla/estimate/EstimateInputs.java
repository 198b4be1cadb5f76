package org.puebla.estimate;

import static org.apache.spark.sql.functions.col;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.puebla.codelist.Areas;
import org.puebla.indicator.counts.population.Population;
import org.puebla.indicator.counts.population.VitalEvents;
import org.puebla.indicator.run.IndicatorTables;
import org.puebla.indicator.run.SeriesOnSpark;
import org.puebla.model.Measure;
import org.puebla.model.OriginBasis;
import org.puebla.model.Period;

/**
 * What flows are estimated from, brought to the driver: foreign-born people, or foreign citizens,
 * by origin and residence, populations, births and deaths.
 *
 * @param stocks of each source that counted both
 */
record EstimateInputs(
    List<StockTable> stocks, Population population, VitalEvents births, VitalEvents deaths) {

  private static final Set<String> NOT_PLACES = Set.of("_T", "_O", "_U");
  private static final Column IS_YEAR = col("time_period").rlike(Period.CALENDAR_YEAR);

  static EstimateInputs read(IndicatorTables tables) {
    return new EstimateInputs(
        stocks(tables.stocks().rows()),
        SeriesOnSpark.population(tables),
        SeriesOnSpark.births(tables),
        SeriesOnSpark.deaths(tables));
  }

  private static List<StockTable> stocks(Dataset<Row> rows) {
    Map<String, StockTable> births =
        stocks(rows, Measure.FOREIGN_BORN, OriginBasis.COUNTRY_OF_BIRTH);
    Map<String, StockTable> citizens =
        stocks(rows, Measure.FOREIGN_CITIZENS, OriginBasis.CITIZENSHIP);
    births.forEach(
        (source, table) ->
            table.withCitizens(citizens.getOrDefault(source, new StockTable(source))));
    return List.copyOf(births.values());
  }

  /** What sources count by one basis, each row: totals need those of nowhere in particular too. */
  private static Map<String, StockTable> stocks(
      Dataset<Row> rows, Measure measure, OriginBasis basis) {
    Column isStock =
        col("measure")
            .equalTo(measure.code())
            .and(col("origin_basis").equalTo(basis.code()))
            .and(col("stat_unit").equalTo("PS"))
            .and(col("age").equalTo("_T"))
            .and(col("breakdown").equalTo(""));
    Iterator<Row> found =
        rows.filter(isStock.and(IS_YEAR))
            .select(
                "source_id", "edition", "time_period", "sex", "destination", "origin", "obs_value")
            .toLocalIterator();
    TreeMap<String, StockTable> tables = new TreeMap<>();
    while (found.hasNext()) {
      Row row = found.next();
      if (Areas.standard().isPlace(row.getString(4)) && isOrigin(row.getString(5))) {
        StockTable table = tables.computeIfAbsent(row.getString(0), StockTable::new);
        table.madeFrom(row.getString(1));
        int year = Integer.parseInt(row.getString(2));
        if (row.isNullAt(6)) {
          table.addUnknown(year, row.getString(3));
        } else {
          table.add(year, row.getString(3), row.getString(4), row.getString(5), row.getDouble(6));
        }
      }
    }
    return tables;
  }

  /** A place, all places together, or none that is known; regions would count people twice. */
  private static boolean isOrigin(String code) {
    return Areas.standard().isPlace(code) || NOT_PLACES.contains(code);
  }
}
