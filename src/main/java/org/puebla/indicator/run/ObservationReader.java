package org.puebla.indicator.run;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.puebla.indicator.counts.cell.CountingBasis;
import org.puebla.indicator.counts.cell.Moment;
import org.puebla.indicator.counts.cell.Observation;
import org.puebla.indicator.counts.cell.SeriesKey;
import org.puebla.indicator.counts.figure.CellSum;

/**
 * Rows of {@link ObservationRows} as observations; the few codes that repeat in many rows are kept
 * once.
 */
final class ObservationReader implements Iterator<Observation> {

  private static final int SERIES = SeriesKey.COLUMNS.size();
  private static final int CODES = SERIES + 5;
  private static final int STATUS = CODES + Observation.CODE_COLUMNS.size();
  private static final int MID_YEAR = STATUS + 1;
  private static final int NUMBERS = MID_YEAR + 1;

  private final Iterator<Row> rows;
  private final Map<String, String> texts = new HashMap<>();
  private final Map<List<String>, SeriesKey> series = new HashMap<>();
  private final Map<Moment, Moment> moments = new HashMap<>();
  private final Map<List<String>, List<String>> codes = new HashMap<>();

  ObservationReader(Iterator<Row> rows) {
    this.rows = rows;
  }

  @Override
  public boolean hasNext() {
    return rows.hasNext();
  }

  @Override
  public Observation next() {
    Row row = rows.next();
    Moment moment =
        new Moment(row.getString(SERIES + 3), row.getString(SERIES + 4), row.getInt(MID_YEAR));
    return new Observation(
        series.computeIfAbsent(texts(row, 0, SERIES), ObservationReader::key),
        once(moments, moment),
        once(texts, row.getString(SERIES)),
        once(texts, row.getString(SERIES + 1)),
        once(texts, row.getString(SERIES + 2)),
        once(codes, texts(row, CODES, STATUS)),
        once(texts, row.getString(STATUS)),
        sum(row));
  }

  private static SeriesKey key(List<String> values) {
    return new SeriesKey(
        values.get(0),
        new CountingBasis(
            values.get(1),
            values.get(2),
            values.get(3),
            values.get(4),
            values.get(5),
            values.get(6)));
  }

  private static CellSum sum(Row row) {
    long[] numbers = new long[CellSum.NUMBERS.size()];
    Arrays.setAll(numbers, at -> row.getLong(NUMBERS + at));
    return CellSum.ofNumbers(numbers);
  }

  static String measure(Row row) {
    return row.getString(SeriesKey.COLUMNS.indexOf("measure"));
  }

  private List<String> texts(Row row, int from, int to) {
    List<String> values = new ArrayList<>(to - from);
    for (int at = from; at < to; at++) {
      values.add(once(texts, row.getString(at)));
    }
    return values;
  }

  private static <T> T once(Map<T, T> kept, T value) {
    kept.putIfAbsent(value, value);
    return requireNonNull(kept.get(value));
  }
}
