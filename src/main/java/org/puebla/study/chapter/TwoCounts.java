package org.puebla.study.chapter;

import static org.puebla.table.Tables.MIRROR;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.puebla.study.figure.Block;
import org.puebla.study.figure.Grid;
import org.puebla.study.figure.GridCell;
import org.puebla.study.figure.Trace;
import tech.tablesaw.api.Row;
import tech.tablesaw.api.Table;

/** Corridors that both ends count, and by how much they differ. */
final class TwoCounts implements Chapter {

  private static final int LISTED = 25;

  @Override
  public String id() {
    return "mirror";
  }

  @Override
  public List<Block> blocks(Desk desk) {
    Table both = desk.rows(MIRROR, "sex", "_T", "age", "_T");
    both =
        both.where(
            both.doubleColumn("inflow")
                .isNotMissing()
                .and(both.doubleColumn("outflow").isNotMissing()));
    both = desk.inScope(both, "destination");
    if (both.isEmpty()) {
      return List.of(new Block.Missing(desk.say("mirror.missing")));
    }
    List<Row> rows = new ArrayList<>();
    for (int at = 0; at < both.rowCount(); at++) {
      rows.add(both.row(at));
    }
    List<List<GridCell>> cells =
        rows.stream()
            .sorted(Comparator.comparingDouble(row -> -Math.abs(row.getDouble("log_ratio"))))
            .limit(LISTED)
            .map(row -> cells(desk, row))
            .toList();
    return List.of(
        new Block.Text(desk.say("mirror.how")),
        new Block.Listed(
            "mirror",
            desk.say("mirror.title"),
            desk.source(rows.get(0).getString("inflow_source"))
                + "; "
                + desk.source(rows.get(0).getString("outflow_source")),
            new Grid(
                List.of(
                    desk.say("column.origin"),
                    desk.say("column.destination"),
                    desk.say("column.period"),
                    desk.say("mirror.inflow"),
                    desk.say("mirror.outflow"),
                    desk.say("mirror.ratio")),
                cells)));
  }

  private static List<GridCell> cells(Desk desk, Row row) {
    Trace trace = Trace.of(MIRROR, row);
    return List.of(
        GridCell.label(desk.area(row, "origin")),
        GridCell.label(desk.area(row, "destination")),
        GridCell.label(desk.words().period(row.getString("time_period"))),
        desk.number(row.getDouble("inflow"), trace),
        desk.number(row.getDouble("outflow"), trace),
        desk.number(Math.exp(row.getDouble("log_ratio")), null));
  }
}
