package org.puebla.study.chapter;

import static org.puebla.table.Tables.INDICATORS;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.puebla.study.figure.Block;
import org.puebla.study.figure.StudyFigure;
import tech.tablesaw.api.Row;
import tech.tablesaw.api.Table;

/**
 * The indicators that a study names, country by country: of each the kind of count that most have.
 */
final class ChosenIndicators implements Chapter {

  private static final List<String> KIND =
      List.of(
          "measure",
          "stat_unit",
          "origin_basis",
          "sex",
          "age",
          "accompaniment",
          "freq",
          "source_id");

  @Override
  public String id() {
    return "indicators";
  }

  @Override
  public List<Block> blocks(Desk desk) {
    if (desk.study().indicators().isEmpty()) {
      return List.of();
    }
    List<Block> blocks = new ArrayList<>(List.of(new Block.Text(desk.say("indicators.how"))));
    for (String indicator : desk.study().indicators()) {
      Table rows = commonest(desk.inScope(Charts.chosen(desk, indicator), "ref_area"));
      String title = desk.words().indicator(indicator);
      List<Track> tracks = Track.of(INDICATORS, rows, row -> desk.area(row, "ref_area"));
      blocks.add(
          tracks.isEmpty()
              ? new Block.Missing(desk.say("indicators.missing", "title", title))
              : new Block.Drawn(figure(desk, indicator, title, rows, tracks)));
    }
    return blocks;
  }

  private static StudyFigure figure(
      Desk desk, String indicator, String title, Table rows, List<Track> tracks) {
    Row first = rows.row(0);
    String unit = desk.words().unit(first.getString("unit_measure"));
    String measure = first.getString("measure");
    String named =
        measure.equals("_Z") ? title : title + " – " + desk.words().code("measure", measure);
    String source = Charts.sources(desk, rows);
    return new Plots(desk)
        .courses("chosen-" + indicator, named, source, unit, tracks, Charts.LINES);
  }

  /** Rows of one kind of count only: two kinds in one figure would be compared. */
  private static Table commonest(Table rows) {
    Map<List<String>, Integer> kinds = new TreeMap<>(Comparator.comparing(List::toString));
    for (Row row : rows) {
      kinds.merge(KIND.stream().map(row::getString).toList(), 1, Integer::sum);
    }
    if (kinds.isEmpty()) {
      return rows;
    }
    List<String> kind =
        kinds.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
    Table some = rows;
    for (int at = 0; at < KIND.size(); at++) {
      some = some.where(some.stringColumn(KIND.get(at)).isEqualTo(kind.get(at)));
    }
    return some;
  }
}
