package org.puebla.indicator;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.xxhash64;

import java.util.Iterator;
import java.util.Set;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Row;
import org.puebla.indicator.counts.CauseSeries;
import org.puebla.indicator.counts.Evidence;
import org.puebla.indicator.counts.Figure;

/** The table {@code drivers} on Spark, some series of it brought to the driver. */
final class CauseRows {

  private CauseRows() {}

  /** Yearly figures of these series; reads the table now. */
  static CauseSeries read(TableRows drivers, Set<String> wanted) {
    Column isYear = col("time_period").rlike("^\\d{4}$");
    Iterator<Row> rows =
        drivers
            .rows()
            .filter(col("driver").isin(wanted.toArray()).and(isYear))
            .filter(col("obs_value").isNotNull())
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
      series.add(
          row.getString(0),
          row.getString(1),
          row.getString(2),
          row.getString(3),
          Integer.parseInt(row.getString(4)),
          figure(row));
    }
    return series;
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
