package org.puebla.estimate;

import static org.apache.spark.sql.functions.col;

import java.util.Iterator;
import java.util.List;
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
 * What flows are estimated from, brought to the driver: foreign-born people by birthplace and
 * residence, populations, births and deaths.
 *
 * @param stocks of each source that counted both
 */
record EstimateInputs(
    List<StockTable> stocks, Population population, VitalEvents births, VitalEvents deaths) {

  private static final Column IS_YEAR = col("time_period").rlike(Period.CALENDAR_YEAR);

  static EstimateInputs read(IndicatorTables tables) {
    return new EstimateInputs(
        stocks(tables.stocks().rows()),
        SeriesOnSpark.population(tables),
        SeriesOnSpark.births(tables),
        SeriesOnSpark.deaths(tables));
  }

  private static List<StockTable> stocks(Dataset<Row> rows) {
    Column isStock =
        col("measure")
            .equalTo(Measure.FOREIGN_BORN.code())
            .and(col("origin_basis").equalTo(OriginBasis.COUNTRY_OF_BIRTH.code()))
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
      if (Areas.standard().isPlace(row.getString(4))
          && Areas.standard().isPlace(row.getString(5))) {
        StockTable table =
            tables.computeIfAbsent(
                row.getString(0), source -> new StockTable(source, row.getString(1)));
        int year = Integer.parseInt(row.getString(2));
        if (row.isNullAt(6)) {
          table.addUnknown(year, row.getString(3));
        } else {
          table.add(year, row.getString(3), row.getString(4), row.getString(5), row.getDouble(6));
        }
      }
    }
    return List.copyOf(tables.values());
  }
}
