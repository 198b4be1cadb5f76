package org.puebla.study.chapter;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.puebla.study.declaration.StudyWords;
import org.puebla.study.figure.Drawing;
import org.puebla.study.figure.Drawing.Link;
import org.puebla.study.figure.Drawing.Stop;
import org.puebla.study.figure.Grid;
import org.puebla.study.figure.GridCell;
import org.puebla.study.figure.StudyFigure;

/** Draws corridors: as shades, around a circle, on a map. */
final class Matrices {

  private final StudyWords words;

  Matrices(Desk desk) {
    this.words = desk.words();
  }

  /** Origins down, destinations across. */
  StudyFigure shades(
      String id,
      String title,
      String source,
      String unit,
      List<String> origins,
      List<String> destinations,
      List<Corridor> corridors) {
    Map<String, Corridor> byPair = new HashMap<>();
    corridors.forEach(each -> byPair.put(each.origin() + each.destination(), each));
    List<List<@Nullable Double>> values = new ArrayList<>();
    List<List<GridCell>> rows = new ArrayList<>();
    for (String origin : origins) {
      List<@Nullable Double> shades = new ArrayList<>();
      List<GridCell> row = new ArrayList<>(List.of(GridCell.label(words.area(origin))));
      for (String destination : destinations) {
        Corridor corridor = byPair.get(origin + destination);
        shades.add(corridor == null ? null : (Double) corridor.value());
        row.add(corridor == null ? GridCell.label("") : corridor.cell(words));
      }
      values.add(shades);
      rows.add(row);
    }
    List<String> columns = new ArrayList<>(List.of(words.say("column.origin-destination")));
    destinations.forEach(code -> columns.add(words.area(code)));
    Drawing drawing =
        new Drawing.Shades(
            unit,
            origins.stream().map(words::area).toList(),
            destinations.stream().map(words::area).toList(),
            Drawing.Order.NONE,
            values,
            Drawing.Scale.LOG);
    return new StudyFigure(id, title, inWords(corridors), source, drawing, new Grid(columns, rows));
  }

  /**
   * Around a circle, each area as wide as what leaves it and reaches it.
   *
   * @param corridors the largest first
   * @param most how many ribbons can be told apart; the numbers are of all
   */
  StudyFigure chord(
      String id, String title, String source, String unit, List<Corridor> corridors, int most) {
    List<Corridor> drawn = corridors.stream().limit(most).toList();
    List<String> areas = areas(drawn).stream().map(words::area).toList();
    List<Link> links =
        drawn.stream()
            .map(
                each ->
                    new Link(
                        words.area(each.origin()), words.area(each.destination()), each.value()))
            .toList();
    return new StudyFigure(
        id,
        title,
        inWords(corridors, drawn.size()),
        source,
        new Drawing.Chord(unit, areas, links),
        list(corridors));
  }

  /** On a map, wider lines for larger flows. */
  StudyFigure map(String id, String title, String source, String unit, List<Corridor> corridors) {
    List<Stop> marks =
        areas(corridors).stream().map(code -> new Stop(code, words.area(code))).toList();
    List<Link> links =
        corridors.stream()
            .map(each -> new Link(each.origin(), each.destination(), each.value()))
            .toList();
    return new StudyFigure(
        id,
        title,
        inWords(corridors),
        source,
        new Drawing.FlowMap(unit, marks, links),
        list(corridors));
  }

  /** Corridors as rows, the largest first. */
  Grid list(List<Corridor> corridors) {
    return new Grid(
        List.of(
            words.say("column.origin"),
            words.say("column.destination"),
            words.say("column.figure")),
        corridors.stream()
            .map(
                each ->
                    List.of(
                        GridCell.label(words.area(each.origin())),
                        GridCell.label(words.area(each.destination())),
                        each.cell(words)))
            .toList());
  }

  private static Set<String> areas(List<Corridor> corridors) {
    Set<String> areas = new LinkedHashSet<>();
    corridors.stream()
        .flatMap(each -> Stream.of(each.origin(), each.destination()))
        .forEach(areas::add);
    return areas;
  }

  /** How many there are and which is the largest, for those who cannot see them. */
  String inWords(List<Corridor> corridors) {
    return inWords(corridors, corridors.size());
  }

  private String inWords(List<Corridor> corridors, int drawn) {
    Corridor largest =
        corridors.stream()
            .reduce((one, other) -> other.value() > one.value() ? other : one)
            .orElseThrow();
    return words.say(
        drawn < corridors.size() ? "alternative.corridors-drawn" : "alternative.corridors",
        "count",
        corridors.size(),
        "drawn",
        drawn,
        "origin",
        words.area(largest.origin()),
        "destination",
        words.area(largest.destination()),
        "value",
        words.number(largest.value()));
  }
}
