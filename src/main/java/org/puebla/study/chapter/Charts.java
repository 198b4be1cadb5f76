package org.puebla.study.chapter;

import static org.puebla.table.Tables.INDICATORS;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.puebla.study.figure.Block;
import tech.tablesaw.api.Row;
import tech.tablesaw.api.Table;

/** Indicators of a release as figures, in the words of studies. */
final class Charts {

  /** How many lines can be told apart. */
  static final int LINES = 8;

  private static final Set<String> SENT = Set.of("REM", "RVL");

  private Charts() {}

  /** Whether people are counted by the country that they leave, and arrive in another. */
  static boolean isSentTo(String measure) {
    return SENT.contains(measure);
  }

  /**
   * An indicator by the country that it is of; empty where the release has no figure of it.
   *
   * @param columnsAndValues what its rows must hold, as for {@link Desk#rows}
   */
  static Optional<Block> byArea(Desk desk, String indicator, String... columnsAndValues) {
    return of(
        desk,
        indicator,
        desk.inScope(chosen(desk, indicator, columnsAndValues), "ref_area"),
        row -> desk.area(row, "ref_area"));
  }

  /**
   * Rows of an indicator under names; where there are more than lines can tell apart, as shades.
   */
  static Optional<Block> of(Desk desk, String indicator, Table rows, Function<Row, String> name) {
    List<Track> tracks = Track.of(INDICATORS, rows, name);
    if (tracks.isEmpty()) {
      return Optional.empty();
    }
    String title = desk.say("indicator." + indicator);
    String unit = desk.words().unit(rows.row(0).getString("unit_measure"));
    String source = sources(desk, rows);
    return Optional.of(
        new Block.Drawn(new Plots(desk).courses(indicator, title, source, unit, tracks, LINES)));
  }

  /** What the countries of the study counted of everybody, from all origins together. */
  static Table everybody(Desk desk) {
    return desk.inScope(
        chosen(
            desk,
            "inflow",
            "origin",
            "_T",
            "sex",
            "_T",
            "age",
            "_T",
            "accompaniment",
            "_T",
            "reason",
            "_T"),
        "ref_area");
  }

  static Table chosen(Desk desk, String indicator, String... columnsAndValues) {
    String[] all = new String[columnsAndValues.length + 2];
    all[0] = "indicator";
    all[1] = indicator;
    System.arraycopy(columnsAndValues, 0, all, 2, columnsAndValues.length);
    return desk.rows(INDICATORS, all);
  }

  static String sources(Desk desk, Table rows) {
    return rows.stringColumn("source_id").unique().asList().stream()
        .flatMap(ids -> List.of(ids.split("\\+")).stream())
        .distinct()
        .sorted()
        .map(desk::source)
        .collect(Collectors.joining("; "));
  }
}
