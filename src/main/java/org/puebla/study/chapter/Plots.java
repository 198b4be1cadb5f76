package org.puebla.study.chapter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.puebla.study.declaration.StudyWords;
import org.puebla.study.figure.Drawing;
import org.puebla.study.figure.Drawing.Course;
import org.puebla.study.figure.Grid;
import org.puebla.study.figure.GridCell;
import org.puebla.study.figure.StudyFigure;

/**
 * Makes tracks and matrices into figures, with the numbers behind them and a text for those who
 * cannot see them.
 */
final class Plots {

  private final Desk desk;
  private final StudyWords words;

  Plots(Desk desk) {
    this.desk = desk;
    this.words = desk.words();
  }

  /**
   * Courses over time: as lines, with their bounds and the breaks that their producers mark; as
   * shades where there are more than lines can tell apart.
   *
   * @param most how many lines can be told apart
   */
  StudyFigure courses(
      String id, String title, String source, String unit, List<Track> tracks, int most) {
    SortedSet<String> periods = new TreeSet<>();
    tracks.forEach(track -> periods.addAll(track.points().keySet()));
    boolean shaded = tracks.size() > most;
    List<String> axis = shaded ? Periods.columns(periods) : Periods.line(periods);
    List<String> read = axis.stream().map(words::period).toList();
    List<Course> courses = tracks.stream().map(track -> course(track, axis)).toList();
    Drawing drawing =
        shaded
            ? new Drawing.Shades(
                unit,
                courses.stream().map(Course::name).toList(),
                read,
                Drawing.Order.TIME,
                courses.stream().map(Course::values).toList(),
                Drawing.Scale.LINEAR)
            : new Drawing.Lines(unit, read, courses);
    String words = inWords(shaded ? "alternative.shades" : "alternative.lines", tracks, axis);
    return new StudyFigure(id, title, words, source, drawing, grid(List.copyOf(periods), tracks));
  }

  private static Course course(Track track, List<String> periods) {
    List<@Nullable Double> values = new ArrayList<>();
    List<@Nullable Double> low = new ArrayList<>();
    List<@Nullable Double> high = new ArrayList<>();
    List<Integer> breaks = new ArrayList<>();
    boolean bounds = false;
    for (int at = 0; at < periods.size(); at++) {
      RowFigure point = track.at(periods.get(at));
      if (point == null || !point.isKnown()) {
        values.add(null);
        low.add(null);
        high.add(null);
      } else {
        values.add(point.value());
        low.add(point.low());
        high.add(point.high());
        bounds |= point.hasBounds();
      }
      if (point != null && point.isBreak()) {
        breaks.add(at);
      }
    }
    return new Course(
        track.name(), values, bounds ? low : List.of(), bounds ? high : List.of(), breaks);
  }

  private Grid grid(List<String> periods, List<Track> tracks) {
    List<String> columns = new ArrayList<>(List.of(words.say("column.period")));
    tracks.forEach(track -> columns.add(track.name()));
    List<List<GridCell>> rows = new ArrayList<>();
    for (String period : periods) {
      List<GridCell> row = new ArrayList<>();
      row.add(new GridCell(period, words.period(period), "", null));
      for (Track track : tracks) {
        RowFigure point = track.at(period);
        row.add(point == null ? GridCell.label("") : point.cell(words));
      }
      rows.add(row);
    }
    return new Grid(columns, rows);
  }

  private String inWords(String sentence, List<Track> tracks, List<String> periods) {
    record Peak(String name, String period, double value) {}
    Peak peak =
        tracks.stream()
            .flatMap(
                track ->
                    track.points().entrySet().stream()
                        .filter(point -> point.getValue().isKnown())
                        .map(
                            point ->
                                new Peak(track.name(), point.getKey(), point.getValue().value())))
            .max(Comparator.comparingDouble(Peak::value))
            .orElseThrow();
    return desk.say(
        sentence,
        "count",
        tracks.size(),
        "from",
        words.period(periods.get(0)),
        "to",
        words.period(periods.get(periods.size() - 1)),
        "name",
        peak.name(),
        "value",
        words.number(peak.value()),
        "period",
        words.period(peak.period()));
  }
}
