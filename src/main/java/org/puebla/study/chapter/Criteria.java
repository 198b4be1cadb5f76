package org.puebla.study.chapter;

import static org.puebla.table.Tables.FLOWS;
import static org.puebla.table.Tables.STOCKS;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.puebla.study.StudyWords;
import org.puebla.study.figure.Cell;
import org.puebla.study.figure.Grid;
import org.puebla.table.TableSchema;
import tech.tablesaw.api.Row;

/**
 * By what criterion, and for how long, each country of a study counts whom it counts: a row for
 * what is counted, a column for each country, an empty cell where nobody counts.
 */
final class Criteria {

  /** What is counted, in which unit. */
  private record Kind(String measure, String unit) {}

  private final StudyWords words;
  private final Map<Kind, Map<String, Set<String>>> criteria =
      new TreeMap<>(Comparator.comparing(Kind::measure).thenComparing(Kind::unit));

  private Criteria(StudyWords words) {
    this.words = words;
  }

  static Grid matrix(Desk desk) {
    Criteria criteria = new Criteria(desk.words());
    List.of(FLOWS, STOCKS).forEach(schema -> criteria.read(desk, schema));
    return criteria.grid(desk.scope().areas());
  }

  private void read(Desk desk, TableSchema schema) {
    for (Row row : desk.evidence().table(schema)) {
      String area = row.getString("ref_area");
      if (desk.scope().holds(area)) {
        criteria
            .computeIfAbsent(
                new Kind(row.getString("measure"), row.getString("stat_unit")),
                kind -> new TreeMap<>())
            .computeIfAbsent(area, code -> new TreeSet<>())
            .add(criterion(row.getString("origin_basis"), row.getString("duration")));
      }
    }
  }

  private String criterion(String basis, String duration) {
    String by = words.say("basis." + basis);
    return duration.startsWith("_")
        ? by
        : words.say(
            "definitions.criterion",
            "basis",
            by,
            "duration",
            words.codeWithin("duration", duration));
  }

  private Grid grid(List<String> areas) {
    List<String> columns = new ArrayList<>(List.of(words.say("column.measure")));
    areas.forEach(area -> columns.add(words.area(area)));
    List<List<Cell>> rows = new ArrayList<>();
    criteria.forEach(
        (kind, byArea) -> {
          List<Cell> row = new ArrayList<>();
          row.add(
              Cell.label(
                  words.say(
                      "definitions.kind",
                      "measure",
                      words.code("measure", kind.measure()),
                      "unit",
                      words.codeWithin("stat_unit", kind.unit()))));
          areas.forEach(
              area -> row.add(Cell.label(String.join("; ", byArea.getOrDefault(area, Set.of())))));
          rows.add(row);
        });
    return new Grid(columns, rows);
  }
}
