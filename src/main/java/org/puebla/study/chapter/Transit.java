package org.puebla.study.chapter;

import static org.puebla.table.Tables.INDICATORS;

import java.util.ArrayList;
import java.util.List;
import org.puebla.study.figure.Block;
import org.puebla.study.figure.Grid;
import org.puebla.study.figure.GridCell;
import tech.tablesaw.api.Row;
import tech.tablesaw.api.Table;

/** Those who come from outside the region, and those who cross it (Communiqué, commitment 20). */
final class Transit implements Chapter {

  @Override
  public String id() {
    return "transit";
  }

  @Override
  public List<Block> blocks(Desk desk) {
    List<Block> blocks = new ArrayList<>(List.of(new Block.Text(desk.say("transit.how"))));
    Table shares =
        desk.inScope(
            Charts.chosen(desk, "extra-regional-share", "freq", "A", "sex", "_T", "age", "_T"),
            "ref_area");
    Charts.of(
            desk,
            "extra-regional-share",
            shares,
            row ->
                desk.area(row, "ref_area")
                    + ", "
                    + desk.words().code("measure", row.getString("measure")))
        .ifPresent(blocks::add);
    lags(desk, blocks);
    if (blocks.size() == 1) {
      blocks.add(new Block.Missing(desk.say("transit.missing")));
    }
    return blocks;
  }

  private static void lags(Desk desk, List<Block> blocks) {
    Table lags = Charts.chosen(desk, "transit-lag");
    if (lags.isEmpty()) {
      return;
    }
    List<List<GridCell>> rows = new ArrayList<>();
    for (Row row : lags) {
      rows.add(
          List.of(
              GridCell.label(desk.area(row, "origin")),
              GridCell.label(desk.words().period(row.getString("time_period"))),
              RowFigure.of(INDICATORS, row).cell(desk.words()),
              other(desk, "transit-correlation", row),
              other(desk, "transit-ratio", row)));
    }
    blocks.add(
        new Block.Listed(
            "transit-lags",
            desk.say("transit.lags.title"),
            Charts.sources(desk, lags),
            new Grid(
                List.of(
                    desk.say("column.citizenship"),
                    desk.say("column.period"),
                    desk.say("transit.lag"),
                    desk.say("transit.correlation"),
                    desk.say("transit.ratio")),
                rows)));
  }

  private static GridCell other(Desk desk, String indicator, Row lag) {
    Table rows = Charts.chosen(desk, indicator);
    for (String column : List.of("origin", "destination", "time_period")) {
      rows = rows.where(rows.stringColumn(column).isEqualTo(lag.getString(column)));
    }
    return rows.isEmpty()
        ? GridCell.label("")
        : RowFigure.of(INDICATORS, rows.row(0)).cell(desk.words());
  }
}
