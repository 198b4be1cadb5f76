package org.puebla.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The few columns by which the figures of two releases are matched and compared: the key without
 * {@code edition}, and the figure itself with what is said of it.
 */
public final class FigureShape {

  private static final List<String> OBSERVATION =
      List.of("obs_value", "obs_low", "obs_high", "obs_status");

  /** Of two reports held beside each other, what was made of them comes first. */
  private static final List<String> REPORTS =
      List.of("reconciled", "inflow", "outflow", "inflow_factor", "outflow_factor");

  private static final List<String> OUTSIDE_SERIES = List.of("time_period", "source_id");
  private static final String EDITION = "edition";

  private final TableSchema columns;
  private final int[] figure;
  private final int[] series;

  private FigureShape(TableSchema columns) {
    this.columns = columns;
    this.figure = figures(columns).stream().mapToInt(columns::position).toArray();
    this.series =
        IntStream.of(columns.keyPositions())
            .filter(at -> !OUTSIDE_SERIES.contains(columns.columns().get(at).name()))
            .toArray();
  }

  /** The tables that hold figures, in the order in which a comparison names them. */
  public static List<TableSchema> tables() {
    return Tables.all().stream().filter(table -> !figures(table).isEmpty()).toList();
  }

  private static List<String> figures(TableSchema table) {
    return table.has("obs_value") ? OBSERVATION : table.has("reconciled") ? REPORTS : List.of();
  }

  public static FigureShape of(TableSchema table) {
    List<String> names = new ArrayList<>();
    table.columns().stream()
        .filter(Column::isKey)
        .map(Column::name)
        .filter(name -> !name.equals(EDITION))
        .forEach(names::add);
    names.addAll(figures(table));
    return new FigureShape(table.only(names));
  }

  public TableSchema columns() {
    return columns;
  }

  /** Whether all that is said of it is the same; a null equals only a null. */
  public boolean sameFigure(Object[] one, Object[] other) {
    for (int at : figure) {
      if (!Objects.equals(one[at], other[at])) {
        return false;
      }
    }
    return true;
  }

  /** Key columns but period and source, joined by dots as in {@code series_key}. */
  public String series(Object[] row) {
    StringBuilder text = new StringBuilder();
    for (int at : series) {
      if (!text.isEmpty()) {
        text.append('.');
      }
      text.append((String) row[at]);
    }
    return text.toString();
  }

  public String text(Object[] row, String column) {
    return (String) row[columns.position(column)];
  }

  /** Empty of a figure that was made from several. */
  public String source(Object[] row) {
    return columns.has("source_id") ? text(row, "source_id") : "";
  }

  /** The area that people came from, or the only area of a table without corridors. */
  public String area(Object[] row) {
    return text(row, columns.has("origin") ? "origin" : "ref_area");
  }

  public @Nullable Double value(Object[] row) {
    return (Double) row[figure[0]];
  }
}
