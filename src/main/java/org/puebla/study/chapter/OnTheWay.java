package org.puebla.study.chapter;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.puebla.study.figure.Block;
import org.puebla.study.figure.Drawing;
import org.puebla.study.figure.Grid;
import org.puebla.study.figure.GridCell;
import org.puebla.study.figure.StudyFigure;

/** Transits and encounters of one year, from citizenships to the places where they were counted. */
final class OnTheWay {

  private OnTheWay() {}

  /** Counts of one year by citizenship, each leading to the country that counted. */
  static void add(Desk desk, List<Block> blocks) {
    List<Counted> counts = Counted.onTheWay(desk);
    if (counts.isEmpty()) {
      return;
    }
    blocks.add(new Block.Heading(desk.say("corridors.way.heading")));
    blocks.add(new Block.Text(desk.say("corridors.way.how")));
    blocks.add(new Block.Drawn(sankey(desk, counts)));
  }

  private static StudyFigure sankey(Desk desk, List<Counted> counts) {
    List<Drawing.Stop> stops = new ArrayList<>();
    List<Drawing.Link> links = new ArrayList<>();
    List<List<GridCell>> rows = new ArrayList<>();
    for (Counted each : counts) {
      Drawing.Stop from =
          new Drawing.Stop("from " + each.origin(), desk.words().area(each.origin()));
      Drawing.Stop at =
          new Drawing.Stop(
              "at " + each.measure() + each.area(),
              desk.words().code("measure", each.measure()) + ", " + desk.words().area(each.area()));
      for (Drawing.Stop stop : List.of(from, at)) {
        if (!stops.contains(stop)) {
          stops.add(stop);
        }
      }
      links.add(new Drawing.Link(from.id(), at.id(), each.point().value()));
      rows.add(
          List.of(
              GridCell.label(from.name()),
              GridCell.label(at.name()),
              each.point().cell(desk.words())));
    }
    String year = counts.get(0).year();
    List<Corridor> corridors =
        counts.stream()
            .map(each -> new Corridor(each.origin(), each.area(), each.point()))
            .toList();
    return new StudyFigure(
        "counted-on-the-way",
        desk.say("corridors.way.title", "year", year),
        new Matrices(desk).inWords(corridors),
        counts.stream()
            .map(Counted::source)
            .distinct()
            .map(desk::source)
            .collect(Collectors.joining("; ")),
        new Drawing.Sankey(desk.say("unit.events"), stops, links),
        new Grid(
            List.of(
                desk.say("column.citizenship"),
                desk.say("column.counted-at"),
                desk.say("column.figure")),
            rows));
  }
}
