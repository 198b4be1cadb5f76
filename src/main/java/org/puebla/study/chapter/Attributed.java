package org.puebla.study.chapter;

import static org.puebla.table.Tables.ATTRIBUTION;
import static org.puebla.table.Tables.GRAVITY;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.puebla.study.declaration.StudyWords;
import org.puebla.study.figure.Block;
import org.puebla.study.figure.Drawing;
import org.puebla.study.figure.Grid;
import org.puebla.study.figure.GridCell;
import org.puebla.study.figure.StudyFigure;
import org.puebla.study.figure.Trace;
import tech.tablesaw.api.Row;
import tech.tablesaw.api.Table;

/** What goes with moves, under which model: its terms, and the parts of a change. */
final class Attributed implements Chapter {

  private static final List<String> OF_THE_MODEL = List.of("fixed-effects", "residual", "observed");

  @Override
  public String id() {
    return "attribution";
  }

  @Override
  public List<Block> blocks(Desk desk) {
    Table terms = desk.rows(GRAVITY);
    if (terms.isEmpty()) {
      return List.of(new Block.Missing(desk.say("attribution.missing")));
    }
    List<Block> blocks = new ArrayList<>(List.of(new Block.Text(desk.say("attribution.how"))));
    List<String> models =
        terms.stringColumn("model").unique().asList().stream()
            .filter(model -> !model.contains("~"))
            .sorted()
            .toList();
    for (String model : models) {
      blocks.add(
          new Block.Listed(
              "model-" + model,
              desk.say("attribution.terms.title", "model", model),
              desk.say("attribution.terms.source"),
              terms(desk, terms.where(terms.stringColumn("model").isEqualTo(model)))));
      waterfall(desk, model, blocks);
      PartsByDestination.add(desk, model, blocks);
      new SideBySide(desk, model).add(blocks);
    }
    return blocks;
  }

  private static Grid terms(Desk desk, Table terms) {
    List<List<GridCell>> rows = new ArrayList<>();
    for (Row row : terms) {
      Trace trace = Trace.of(GRAVITY, row);
      rows.add(
          List.of(
              GridCell.label(desk.words().indicator(row.getString("term"))),
              desk.number(row.getDouble("estimate"), trace),
              desk.number(row.getDouble("ci_low"), trace),
              desk.number(row.getDouble("ci_high"), trace),
              desk.count(row, "n_clusters", trace),
              desk.count(row, "n_obs", trace)));
    }
    return new Grid(
        List.of(
            desk.say("column.term"),
            desk.say("column.estimate"),
            desk.say("column.from"),
            desk.say("column.to"),
            desk.say("column.clusters"),
            desk.say("column.rows")),
        rows);
  }

  private static void waterfall(Desk desk, String model, List<Block> blocks) {
    Table parts = desk.rows(ATTRIBUTION, "model", model, "destination", "_T");
    if (parts.isEmpty()) {
      return;
    }
    Map<String, Row> byCause = new LinkedHashMap<>();
    List<List<GridCell>> rows = new ArrayList<>();
    List<Drawing.Bar> steps = new ArrayList<>();
    Drawing.Bar total = new Drawing.Bar("", 0, null, null);
    for (int at = 0; at < parts.rowCount(); at++) {
      byCause.put(parts.row(at).getString("cause"), parts.row(at));
    }
    for (String cause : inOrder(byCause.keySet())) {
      Row row = Objects.requireNonNull(byCause.get(cause));
      Trace trace = Trace.of(ATTRIBUTION, row);
      Drawing.Bar bar =
          new Drawing.Bar(
              cause(desk.words(), cause),
              row.getDouble("contribution"),
              known(row.getDouble("low")),
              known(row.getDouble("high")));
      if (cause.equals("observed")) {
        total = bar;
      } else {
        steps.add(bar);
      }
      rows.add(
          List.of(
              GridCell.label(bar.name()),
              desk.number(bar.value(), trace),
              desk.number(row.getDouble("low"), trace),
              desk.number(row.getDouble("high"), trace)));
    }
    String from = parts.row(0).getString("t0");
    String to = parts.row(0).getString("t1");
    blocks.add(
        new Block.Drawn(
            new StudyFigure(
                "attribution-" + model,
                desk.say("attribution.waterfall.title", "model", model, "from", from, "to", to),
                desk.say(
                    "attribution.waterfall.alternative",
                    "count",
                    steps.size(),
                    "change",
                    desk.words().change(total.value())),
                desk.say("attribution.waterfall.source"),
                new Drawing.Waterfall(desk.say("unit.people"), steps, total),
                new Grid(
                    List.of(
                        desk.say("column.cause"),
                        desk.say("column.part"),
                        desk.say("column.from"),
                        desk.say("column.to")),
                    rows))));
  }

  /** Causes first; what the model itself holds and leaves, and the whole, come after them. */
  static List<String> inOrder(Collection<String> causes) {
    List<String> ordered =
        new ArrayList<>(causes.stream().filter(cause -> !OF_THE_MODEL.contains(cause)).toList());
    OF_THE_MODEL.stream().filter(causes::contains).forEach(ordered::add);
    return ordered;
  }

  /** A cause, or what else a change is divided among; a term of a model by its own name. */
  static String cause(StudyWords words, String cause) {
    return OF_THE_MODEL.contains(cause)
        ? words.say("attribution." + cause)
        : words.code("cause", cause);
  }

  private static @Nullable Double known(double value) {
    return Double.isNaN(value) ? null : value;
  }
}
