package org.puebla.study.chapter;

import static org.puebla.table.Tables.COUNTERFACTUALS;
import static org.puebla.table.Tables.SPREAD;

import java.util.ArrayList;
import java.util.List;
import org.puebla.study.figure.Block;
import org.puebla.study.figure.Grid;
import org.puebla.study.figure.GridCell;
import org.puebla.study.figure.Trace;
import tech.tablesaw.api.Row;
import tech.tablesaw.api.Table;

/** What other specifications of a model say, and what it says of other figures than there were. */
final class SideBySide {

  private static final List<String> WITHOUT_SPREAD = List.of("observed", "residual");

  private final Desk desk;
  private final String model;

  SideBySide(Desk desk, String model) {
    this.desk = desk;
    this.model = model;
  }

  void add(List<Block> blocks) {
    Table spread = desk.rows(SPREAD, "model", model);
    spread = spread.where(spread.stringColumn("destination").isIn("_T", "_Z"));
    spread = spread.where(spread.stringColumn("term").isNotIn(WITHOUT_SPREAD));
    if (!spread.isEmpty()) {
      blocks.add(
          new Block.Listed(
              "spread-" + model,
              desk.say("attribution.spread.title", "model", model),
              desk.say("attribution.spread.source"),
              spread(spread)));
    }
    Table held = desk.rows(COUNTERFACTUALS, "model", model, "destination", "_T");
    if (!held.isEmpty()) {
      blocks.add(
          new Block.Listed(
              "counterfactuals-" + model,
              desk.say("attribution.held.title", "model", model),
              desk.say("attribution.held.source"),
              held(held)));
    }
  }

  private Grid spread(Table spread) {
    List<List<GridCell>> rows = new ArrayList<>();
    for (Row row : spread) {
      Trace trace = Trace.of(SPREAD, row);
      rows.add(
          List.of(
              GridCell.label(desk.say("attribution.quantity." + row.getString("quantity"))),
              GridCell.label(Attributed.cause(desk.words(), row.getString("term"))),
              desk.number(row.getDouble("declared"), trace),
              desk.number(row.getDouble("least"), trace),
              desk.number(row.getDouble("median"), trace),
              desk.number(row.getDouble("greatest"), trace),
              desk.count(row, "n_specifications", trace),
              desk.count(row, "n_same_sign", trace)));
    }
    return new Grid(
        List.of(
            desk.say("attribution.quantity"),
            desk.say("column.term"),
            desk.say("attribution.declared"),
            desk.say("attribution.least"),
            desk.say("attribution.median"),
            desk.say("attribution.greatest"),
            desk.say("attribution.specifications"),
            desk.say("attribution.same-sign")),
        rows);
  }

  private Grid held(Table held) {
    List<List<GridCell>> rows = new ArrayList<>();
    for (Row row : held) {
      Trace trace = Trace.of(COUNTERFACTUALS, row);
      String support = row.getString("support").equals("OUTSIDE") ? row.getString("outside") : "";
      rows.add(
          List.of(
              GridCell.label(row.getString("held")),
              GridCell.label(row.getString("time_period")),
              desk.number(row.getDouble("modelled"), trace),
              desk.number(row.getDouble("difference"), trace),
              desk.number(row.getDouble("low"), trace),
              desk.number(row.getDouble("high"), trace),
              GridCell.label(support)));
    }
    return new Grid(
        List.of(
            desk.say("attribution.held"),
            desk.say("column.period"),
            desk.say("attribution.modelled"),
            desk.say("attribution.difference"),
            desk.say("column.from"),
            desk.say("column.to"),
            desk.say("attribution.outside")),
        rows);
  }
}
