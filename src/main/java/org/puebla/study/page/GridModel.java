package org.puebla.study.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.puebla.study.figure.Grid;
import org.puebla.study.figure.GridCell;
import org.puebla.study.figure.Trace;
import org.puebla.study.page.PageModel.Column;
import org.puebla.study.page.PageModel.Line;
import org.puebla.study.page.PageModel.Lines;
import org.puebla.study.page.PageModel.Shown;

/** The numbers behind a figure as rows of a page; what all their keys share is said once. */
final class GridModel {

  private static final String BETWEEN = "|";

  private GridModel() {}

  static Lines of(String caption, Grid grid) {
    List<Trace> traces =
        grid.rows().stream()
            .flatMap(List::stream)
            .map(GridCell::trace)
            .filter(Objects::nonNull)
            .toList();
    Map<String, String> common = common(traces);
    List<String> varying = varying(traces, common.keySet());
    List<Line> rows = new ArrayList<>();
    for (List<GridCell> row : grid.rows()) {
      List<Shown> cells = new ArrayList<>();
      for (int at = 0; at < row.size(); at++) {
        cells.add(shown(row.get(at), at == 0, varying));
      }
      rows.add(new Line(cells));
    }
    return new Lines(
        caption,
        traces.isEmpty() ? null : traces.get(0).table(),
        common.isEmpty() ? "" : new Trace("", common).where(),
        String.join(BETWEEN, varying),
        columns(grid),
        rows);
  }

  private static List<Column> columns(Grid grid) {
    List<Column> columns = new ArrayList<>();
    for (int at = 0; at < grid.columns().size(); at++) {
      int column = at;
      boolean numbers = at > 0 && grid.rows().stream().anyMatch(row -> row.get(column).isNumber());
      columns.add(new Column(grid.columns().get(at), numbers));
    }
    return columns;
  }

  /** A number that stands alone: its whole key is its own. */
  static Shown alone(GridCell cell) {
    Trace trace = cell.trace();
    Shown shown = shown(cell, false, List.of());
    return trace == null ? shown : shown.withKey(trace.where());
  }

  private static Shown shown(GridCell cell, boolean first, List<String> varying) {
    Trace trace = cell.trace();
    return new Shown(
        first,
        cell.isNumber() || trace != null,
        trace != null,
        cell.shown(),
        cell.note().isEmpty() ? null : cell.note(),
        trace == null ? "" : values(trace, varying),
        trace == null ? null : trace.table());
  }

  private static Map<String, String> common(List<Trace> traces) {
    if (traces.isEmpty()) {
      return Map.of();
    }
    Set<Map.Entry<String, String>> shared = new LinkedHashSet<>(traces.get(0).key().entrySet());
    traces.forEach(trace -> shared.retainAll(trace.key().entrySet()));
    Map<String, String> common = new LinkedHashMap<>();
    shared.forEach(part -> common.put(part.getKey(), part.getValue()));
    // A condition must be left for each number, where they are all the same.
    return traces.size() == 1 ? Map.of() : common;
  }

  /** The columns of keys in which numbers differ. */
  private static List<String> varying(List<Trace> traces, Set<String> common) {
    Set<String> varying = new LinkedHashSet<>();
    traces.forEach(trace -> varying.addAll(trace.key().keySet()));
    varying.removeAll(common);
    return List.copyOf(varying);
  }

  /** Their values alone: a page has thousands of numbers, and their columns are said once. */
  private static String values(Trace trace, List<String> varying) {
    return varying.stream()
        .map(column -> trace.key().getOrDefault(column, ""))
        .collect(Collectors.joining(BETWEEN));
  }
}
