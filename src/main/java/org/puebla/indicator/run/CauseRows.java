package org.puebla.indicator.run;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.xxhash64;

import java.util.Iterator;
import java.util.Set;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Row;
import org.puebla.indicator.counts.cause.CauseSeries;
import org.puebla.indicator.counts.figure.Evidence;
import org.puebla.indicator.counts.figure.Figure;
import org.puebla.model.Period;

/** The table {@code drivers} on Spark, some series of it brought to the driver. */
final class CauseRows {

  private CauseRows() {}

  /** Yearly figures of these series, and gaps of those of areas; reads the table now. */
  static CauseSeries read(TableRows drivers, Set<String> wanted) {
    Column isOfArea = col("counterpart_area").equalTo(CauseSeries.NO_COUNTERPART);
    Column isYear = col("time_period").rlike(Period.CALENDAR_YEAR);
    Iterator<Row> rows =
        drivers
            .rows()
            .filter(col("driver").isin(wanted.toArray()).and(isYear))
            .filter(col("obs_value").isNotNull().or(isOfArea))
            .sort("driver", "source_id", "ref_area", "counterpart_area", "time_period")
            .select(
                col("driver"),
                col("source_id"),
                col("ref_area"),
                col("counterpart_area"),
                col("time_period"),
                col("obs_value"),
                col("obs_low"),
                col("obs_high"),
                col("obs_status"),
                xxhash64(
                    col("driver"),
                    col("source_id"),
                    col("edition"),
                    col("ref_area"),
                    col("counterpart_area"),
                    col("time_period"),
                    col("obs_value"),
                    col("obs_low"),
                    col("obs_high")))
            .toLocalIterator();
    CauseSeries series = new CauseSeries();
    while (rows.hasNext()) {
      Row row = rows.next();
      if (row.isNullAt(5)) {
        series.addWithout(
            row.getString(0), row.getString(1), row.getString(2), year(row), withoutValue(row));
      } else {
        series.add(
            row.getString(0),
            row.getString(1),
            row.getString(2),
            row.getString(3),
            year(row),
            figure(row));
      }
    }
    return series;
  }

  private static int year(Row row) {
    return Integer.parseInt(row.getString(4));
  }

  /** What was withheld may have bounds; what is missing has none. */
  private static Figure withoutValue(Row row) {
    return Figure.withheld(
        row.isNullAt(6) ? Double.NEGATIVE_INFINITY : row.getDouble(6),
        row.isNullAt(7) ? Double.POSITIVE_INFINITY : row.getDouble(7),
        Evidence.ofRow(row.getString(8), row.getLong(9)));
  }

  private static Figure figure(Row row) {
    double value = row.getDouble(5);
    return new Figure(
        Figure.enclosing(
            value,
            row.isNullAt(6) ? value : row.getDouble(6),
            row.isNullAt(7) ? value : row.getDouble(7)),
        Evidence.ofRow(row.getString(8), row.getLong(9)));
  }
}
