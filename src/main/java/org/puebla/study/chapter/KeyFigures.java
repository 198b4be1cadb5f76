package org.puebla.study.chapter;

import static org.puebla.table.Tables.INDICATORS;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.puebla.study.figure.Block;
import org.puebla.study.figure.Block.KeyFigure;
import tech.tablesaw.api.Row;
import tech.tablesaw.api.Table;

/** The latest whole year of everything that a country of the study counted. */
final class KeyFigures implements Chapter {

  /** More cannot be seen at once. */
  private static final int MOST = 12;

  /** What is counted, where, in which unit, by which source. */
  private record Counted(String measure, String area, String unit, String source) {

    static Counted in(Row row) {
      return new Counted(
          row.getString("measure"),
          row.getString("ref_area"),
          row.getString("stat_unit"),
          row.getString("source_id"));
    }
  }

  @Override
  public String id() {
    return "key-figures";
  }

  @Override
  public List<Block> blocks(Desk desk) {
    Map<Counted, TreeMap<String, RowFigure>> years =
        new TreeMap<>(Comparator.comparing(Counted::toString));
    Table counted = Charts.everybody(desk);
    for (Row row : counted.where(counted.stringColumn("freq").isEqualTo("A"))) {
      RowFigure point = RowFigure.of(INDICATORS, row);
      if (point.isKnown()) {
        years
            .computeIfAbsent(Counted.in(row), ignored -> new TreeMap<>())
            .put(row.getString("time_period"), point);
      }
    }
    List<KeyFigure> figures = new ArrayList<>();
    years.entrySet().stream()
        .sorted(
            Comparator.comparingDouble(
                (Map.Entry<Counted, TreeMap<String, RowFigure>> each) ->
                    -each.getValue().lastEntry().getValue().value()))
        .limit(MOST)
        .forEach(each -> figures.add(figure(desk, each.getKey(), each.getValue())));
    if (figures.isEmpty()) {
      return List.of(new Block.Missing(desk.say("key-figures.missing")));
    }
    return List.of(new Block.Text(desk.say("key-figures.how")), new Block.KeyFigures(figures));
  }

  private static KeyFigure figure(Desk desk, Counted what, TreeMap<String, RowFigure> years) {
    Map.Entry<String, RowFigure> last = years.lastEntry();
    String before = String.valueOf(Integer.parseInt(last.getKey()) - 1);
    return new KeyFigure(
        desk.say(
            Charts.isSentTo(what.measure()) ? "key-figures.what-to" : "key-figures.what",
            "measure",
            desk.words().code("measure", what.measure()),
            "area",
            desk.words().area(what.area()),
            "year",
            last.getKey(),
            "unit",
            desk.words().codeWithin("stat_unit", what.unit())),
        last.getValue().cell(desk.words()),
        Optional.ofNullable(years.get(before))
            .flatMap(point -> Changes.between(desk, before, point, last.getValue()))
            .orElse(""),
        desk.source(what.source()));
  }
}
