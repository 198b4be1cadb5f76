package org.puebla.study.chapter;

import static org.puebla.table.Tables.ATTRIBUTION;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.puebla.study.figure.Block;
import org.puebla.study.figure.Cell;
import org.puebla.study.figure.Grid;
import org.puebla.study.figure.Trace;
import tech.tablesaw.api.Row;
import tech.tablesaw.api.Table;

/** The parts of a change at each destination of a study: what the waterfall of all adds up. */
final class PartsByDestination {

  private final Desk desk;
  private final Table parts;

  private PartsByDestination(Desk desk, Table parts) {
    this.desk = desk;
    this.parts = parts;
  }

  static void add(Desk desk, String model, List<Block> blocks) {
    Table parts = desk.inScope(desk.rows(ATTRIBUTION, "model", model), "destination");
    if (!parts.isEmpty()) {
      blocks.add(
          new Block.Listed(
              "destinations-" + model,
              desk.say(
                  "attribution.destinations.title",
                  "model",
                  model,
                  "from",
                  parts.row(0).getString("t0"),
                  "to",
                  parts.row(0).getString("t1")),
              desk.say("attribution.waterfall.source"),
              new PartsByDestination(desk, parts).grid()));
    }
  }

  private Grid grid() {
    Map<String, Map<String, Cell>> byDestination = new TreeMap<>();
    for (Row row : parts) {
      byDestination
          .computeIfAbsent(desk.area(row, "destination"), name -> new HashMap<>())
          .put(row.getString("cause"), cell(row));
    }
    List<String> causes =
        Attributed.inOrder(new TreeSet<>(parts.stringColumn("cause").unique().asList()));
    List<String> columns = new ArrayList<>(List.of(desk.say("column.destination")));
    causes.forEach(cause -> columns.add(Attributed.cause(desk, cause)));
    List<List<Cell>> rows = new ArrayList<>();
    byDestination.forEach(
        (name, cells) -> {
          List<Cell> row = new ArrayList<>(List.of(Cell.label(name)));
          causes.forEach(cause -> row.add(cells.getOrDefault(cause, Cell.label(""))));
          rows.add(row);
        });
    return new Grid(columns, rows);
  }

  private Cell cell(Row row) {
    double part = row.getDouble("contribution");
    return new Point(
            part,
            orElse(row.getDouble("low"), part),
            orElse(row.getDouble("high"), part),
            "",
            Trace.of(ATTRIBUTION, row))
        .cell(desk.words());
  }

  private static double orElse(double bound, double part) {
    return Double.isNaN(bound) ? part : bound;
  }
}
