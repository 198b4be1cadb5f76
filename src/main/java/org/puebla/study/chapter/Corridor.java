package org.puebla.study.chapter;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.puebla.study.declaration.StudyWords;
import org.puebla.study.figure.GridCell;
import org.puebla.study.figure.Trace;
import org.puebla.table.TableSchema;
import tech.tablesaw.api.Row;
import tech.tablesaw.api.Table;

/**
 * A flow or stock from one area to another, women and men together where the producer tells them
 * apart.
 *
 * @param point its value and bounds
 */
record Corridor(String origin, String destination, RowFigure point) {

  private static final Comparator<Corridor> LARGEST_FIRST =
      Comparator.comparingDouble((Corridor corridor) -> -corridor.value())
          .thenComparing(Corridor::origin)
          .thenComparing(Corridor::destination);

  double value() {
    return point.value();
  }

  /**
   * One for each pair of areas in the rows, the largest first; pairs without a figure are left out.
   */
  static List<Corridor> of(TableSchema schema, Table rows) {
    Map<String, Corridor> corridors = new TreeMap<>();
    for (Row row : rows) {
      String origin = row.getString("origin");
      String destination = row.getString("destination");
      RowFigure point = RowFigure.of(schema, row);
      if (point.isKnown() && !origin.equals(destination)) {
        Trace sum = sum(schema, row);
        corridors.merge(
            origin + destination,
            new Corridor(origin, destination, point),
            (one, other) -> one.plus(other, sum));
      }
    }
    return corridors.values().stream().sorted(LARGEST_FIRST).toList();
  }

  GridCell cell(StudyWords words) {
    return point.cell(words);
  }

  private Corridor plus(Corridor other, Trace trace) {
    RowFigure sum =
        new RowFigure(
            value() + other.value(),
            point.low() + other.point.low(),
            point.high() + other.point.high(),
            point.status(),
            trace);
    return new Corridor(origin, destination, sum);
  }

  /** Leads to all rows of a pair. */
  private static Trace sum(TableSchema schema, Row row) {
    Map<String, String> key = new LinkedHashMap<>();
    for (String column : List.of("origin", "destination", "measure", "time_period", "source_id")) {
      if (schema.has(column)) {
        key.put(column, row.getString(column));
      }
    }
    return new Trace(schema.name(), key);
  }
}
