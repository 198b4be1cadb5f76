package org.puebla.study.chapter;

import static org.puebla.table.Tables.DRIVERS;
import static org.puebla.table.Tables.QUALITY;
import static org.puebla.table.Tables.REJECTED;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.puebla.release.catalogue.Catalogue.SourceEntry;
import org.puebla.study.figure.Block;
import org.puebla.study.figure.Drawing;
import org.puebla.study.figure.Grid;
import org.puebla.study.figure.GridCell;
import org.puebla.study.figure.StudyFigure;
import tech.tablesaw.api.Row;
import tech.tablesaw.api.Table;

/** How the sources were read: what was kept and refused, what did not add up, what is not there. */
final class SourceQuality implements Chapter {

  @Override
  public String id() {
    return "quality";
  }

  @Override
  public List<Block> blocks(Desk desk) {
    List<Block> blocks = new ArrayList<>(List.of(new Block.Text(desk.say("quality.how"))));
    blocks.add(account(desk));
    refused(desk, blocks);
    warnings(desk, blocks);
    missingness(desk, blocks);
    return blocks;
  }

  /** read = kept + refused + totals + ignored, for every source. */
  private static Block account(Desk desk) {
    List<List<GridCell>> rows = new ArrayList<>();
    for (SourceEntry source : desk.evidence().release().catalogue().sources()) {
      long refused = source.tally().refused().values().stream().mapToLong(Long::longValue).sum();
      long ignored = source.tally().ignored().values().stream().mapToLong(Long::longValue).sum();
      rows.add(
          List.of(
              GridCell.label(desk.shortSource(source.id())),
              desk.count(source.tally().read(), null),
              desk.count(source.tally().kept(), null),
              desk.count(refused, null),
              desk.count(source.tally().totals(), null),
              desk.count(ignored, null)));
    }
    return new Block.Listed(
        "account",
        desk.say("quality.account.title"),
        desk.say("quality.account.source"),
        new Grid(
            List.of(
                desk.say("column.source"),
                desk.say("quality.read"),
                desk.say("quality.kept"),
                desk.say("quality.refused"),
                desk.say("quality.totals"),
                desk.say("quality.ignored")),
            rows));
  }

  private static void refused(Desk desk, List<Block> blocks) {
    Map<String, Long> byReason = new TreeMap<>();
    for (Row row : desk.rows(REJECTED)) {
      byReason.merge(row.getString("reason"), 1L, Long::sum);
    }
    if (byReason.isEmpty()) {
      blocks.add(new Block.Text(desk.say("quality.none-refused")));
      return;
    }
    blocks.add(
        new Block.Listed(
            "refused",
            desk.say("quality.refused.title"),
            desk.say("quality.refused.source"),
            new Grid(
                List.of(desk.say("column.reason"), desk.say("quality.refused")),
                byReason.entrySet().stream()
                    .map(
                        each ->
                            List.of(
                                GridCell.label(desk.words().code("refusal_reason", each.getKey())),
                                desk.count(each.getValue(), null)))
                    .toList())));
  }

  private static void warnings(Desk desk, List<Block> blocks) {
    Table warned = desk.rows(QUALITY);
    warned = warned.where(warned.stringColumn("error_level").isIn("WARNING", "ERROR"));
    if (warned.isEmpty()) {
      return;
    }
    List<List<GridCell>> rows = new ArrayList<>();
    for (Row row : warned) {
      rows.add(
          List.of(
              GridCell.label(row.getString("source_id")),
              GridCell.label(row.getString("rule_id")),
              GridCell.label(row.getString("found")),
              GridCell.label(row.getString("expected"))));
    }
    blocks.add(
        new Block.Listed(
            "warnings",
            desk.say("quality.warnings.title"),
            desk.say("quality.account.source"),
            new Grid(
                List.of(
                    desk.say("column.source"),
                    desk.say("column.rule"),
                    desk.say("column.found"),
                    desk.say("column.expected")),
                rows.stream().limit(40).toList())));
  }

  /** How many years of each series of causes each country has. */
  private static void missingness(Desk desk, List<Block> blocks) {
    Map<String, Map<String, TreeSet<String>>> years = new TreeMap<>();
    for (Row row : desk.rows(DRIVERS, "counterpart_area", "_Z")) {
      if (!Double.isNaN(row.getDouble("obs_value"))
          && desk.scope().holds(row.getString("ref_area"))) {
        years
            .computeIfAbsent(row.getString("driver"), ignored -> new TreeMap<>())
            .computeIfAbsent(row.getString("ref_area"), ignored -> new TreeSet<>())
            .add(row.getString("time_period"));
      }
    }
    if (years.isEmpty()) {
      return;
    }
    List<String> areas = desk.scope().areas();
    List<List<@Nullable Double>> values = new ArrayList<>();
    List<List<GridCell>> rows = new ArrayList<>();
    years.forEach(
        (driver, byArea) -> {
          List<@Nullable Double> shades = new ArrayList<>();
          List<GridCell> cells =
              new ArrayList<>(List.of(GridCell.label(desk.words().code("driver", driver))));
          for (String area : areas) {
            long number = byArea.getOrDefault(area, new TreeSet<>()).size();
            shades.add((double) number);
            cells.add(desk.count(number, null));
          }
          values.add(shades);
          rows.add(cells);
        });
    List<String> names = areas.stream().map(desk.words()::area).toList();
    List<String> columns = new ArrayList<>(List.of(desk.say("column.series")));
    columns.addAll(names);
    blocks.add(
        new Block.Drawn(
            new StudyFigure(
                "missingness",
                desk.say("quality.missingness.title"),
                desk.say(
                    "quality.missingness.alternative",
                    "count",
                    years.size(),
                    "areas",
                    areas.size()),
                desk.say("quality.account.source"),
                new Drawing.Shades(
                    desk.say("quality.missingness.unit"),
                    years.keySet().stream().map(each -> desk.words().code("driver", each)).toList(),
                    names,
                    Drawing.Order.NONE,
                    values,
                    Drawing.Scale.LINEAR),
                new Grid(columns, rows))));
  }
}
