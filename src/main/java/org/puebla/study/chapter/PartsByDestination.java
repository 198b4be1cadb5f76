package org.puebla.study.chapter;

import static org.puebla.table.Tables.ATTRIBUTION;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.puebla.study.declaration.StudyWords;
import org.puebla.study.figure.Block;
import org.puebla.study.figure.Grid;
import org.puebla.study.figure.GridCell;
import org.puebla.study.figure.Trace;
import tech.tablesaw.api.Row;
import tech.tablesaw.api.Table;

/** The parts of a change at each destination of a study: what the waterfall of all adds up. */
final class PartsByDestination {

  private PartsByDestination() {}

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
              grid(desk.words(), parts)));
    }
  }

  /**
   * @param parts rows of the table {@code attribution}, of one model and change
   */
  static Grid grid(StudyWords words, Table parts) {
    Map<String, Map<String, GridCell>> byDestination = new TreeMap<>();
    for (Row row : parts) {
      byDestination
          .computeIfAbsent(words.area(row.getString("destination")), name -> new HashMap<>())
          .put(row.getString("cause"), cell(words, row));
    }
    List<String> causes =
        Attributed.inOrder(new TreeSet<>(parts.stringColumn("cause").unique().asList()));
    List<String> columns = new ArrayList<>(List.of(words.say("column.destination")));
    causes.forEach(cause -> columns.add(Attributed.cause(words, cause)));
    List<List<GridCell>> rows = new ArrayList<>();
    byDestination.forEach(
        (name, cells) -> {
          List<GridCell> row = new ArrayList<>(List.of(GridCell.label(name)));
          causes.forEach(cause -> row.add(cells.getOrDefault(cause, GridCell.label(""))));
          rows.add(row);
        });
    return new Grid(columns, rows);
  }

  private static GridCell cell(StudyWords words, Row row) {
    return new RowFigure(
            row.getDouble("contribution"),
            row.getDouble("low"),
            row.getDouble("high"),
            "",
            Trace.of(ATTRIBUTION, row))
        .cell(words);
  }
}
