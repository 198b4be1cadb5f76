package org.puebla.indicator.run;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.xxhash64;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.puebla.indicator.counts.population.Population;
import org.puebla.indicator.counts.population.PopulationOfArea;
import org.puebla.indicator.counts.population.PopulationRow;
import org.puebla.indicator.counts.population.VitalEvents;
import org.puebla.model.Period;

/** The table {@code population} on Spark, brought to the driver one area after the other. */
final class PopulationRows {

  private static final Column[] COLUMNS = {
    col("ref_area"),
    col("source_id"),
    col("edition"),
    col("sex"),
    col("age"),
    col("time_period"),
    col("obs_value"),
    col("obs_low"),
    col("obs_high"),
    col("obs_status"),
    digest()
  };

  private PopulationRows() {}

  /** Mid-year populations; reads the table now. */
  static Population read(IndicatorTables tables) {
    Column midYear =
        col("period_basis").equalTo("MID").and(col("time_period").rlike(Period.CALENDAR_YEAR));
    Column people = col("measure").equalTo("POP");
    SourceEditions editions = tables.editions();
    Dataset<Row> rows =
        tables
            .population()
            .rows()
            .filter(people.and(midYear))
            .select(COLUMNS)
            .repartition(col("ref_area"))
            .sortWithinPartitions(col("ref_area"));
    return new Population(rows.toJavaRDD().mapPartitions(some -> areas(some, editions)).collect());
  }

  /**
   * Births or deaths by calendar year, of all ages.
   *
   * @param measure {@code BIR} or {@code DEA}
   */
  static VitalEvents events(IndicatorTables tables, String measure) {
    Column isEvent =
        col("measure")
            .equalTo(measure)
            .and(col("period_basis").equalTo("CAL"))
            .and(col("age").equalTo("_T"))
            .and(col("obs_value").isNotNull())
            .and(col("time_period").rlike(Period.CALENDAR_YEAR));
    List<Row> found =
        new ArrayList<>(tables.population().rows().filter(isEvent).select(COLUMNS).collectAsList());
    VitalEvents events = new VitalEvents();
    found.stream()
        .map(row -> row(row, tables.editions()))
        .sorted(Comparator.comparing(PopulationRow::source))
        .forEach(events::add);
    return events;
  }

  private static Column digest() {
    return xxhash64(
        col("source_id"),
        col("edition"),
        col("ref_area"),
        col("sex"),
        col("age"),
        col("time_period"),
        col("obs_value"),
        col("obs_low"),
        col("obs_high"),
        col("obs_status"));
  }

  private static Iterator<PopulationOfArea> areas(Iterator<Row> rows, SourceEditions editions) {
    List<PopulationOfArea> areas = new ArrayList<>();
    List<PopulationRow> ofArea = new ArrayList<>();
    while (rows.hasNext()) {
      PopulationRow row = row(rows.next(), editions);
      if (!ofArea.isEmpty() && !ofArea.get(0).area().equals(row.area())) {
        areas.add(PopulationOfArea.of(ofArea.get(0).area(), ofArea));
        ofArea.clear();
      }
      ofArea.add(row);
    }
    if (!ofArea.isEmpty()) {
      areas.add(PopulationOfArea.of(ofArea.get(0).area(), ofArea));
    }
    return areas.iterator();
  }

  private static PopulationRow row(Row row, SourceEditions editions) {
    return new PopulationRow(
        row.getString(1),
        row.getString(2),
        editions.revision(row.getString(1), row.getString(2)),
        row.getString(0),
        row.getString(3),
        row.getString(4),
        Integer.parseInt(row.getString(5)),
        number(row, 6),
        number(row, 7),
        number(row, 8),
        row.getString(9),
        row.getLong(10));
  }

  private static double number(Row row, int at) {
    return row.isNullAt(at) ? Double.NaN : row.getDouble(at);
  }
}
