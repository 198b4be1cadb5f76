package org.puebla.study.chapter;

import static java.util.stream.Collectors.joining;
import static org.puebla.table.Tables.FLOWS;
import static org.puebla.table.Tables.STOCKS;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

  /** Where somebody is from, and how long a stay must be. */
  private record Criterion(String basis, String duration) {}

  private static final Comparator<Kind> IN_ORDER =
      Comparator.comparing(Kind::measure).thenComparing(Kind::unit);

  private final StudyWords words;
  private final Map<Kind, Map<String, Set<Criterion>>> criteria = new HashMap<>();

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
                kind -> new HashMap<>())
            .computeIfAbsent(area, code -> new HashSet<>())
            .add(new Criterion(row.getString("origin_basis"), row.getString("duration")));
      }
    }
  }

  private String inWords(Criterion criterion) {
    String basis = words.say("basis." + criterion.basis());
    return criterion.duration().startsWith("_")
        ? basis
        : words.say(
            "definitions.criterion",
            "basis",
            basis,
            "duration",
            words.codeWithin("duration", criterion.duration()));
  }

  private Grid grid(List<String> areas) {
    List<String> columns = new ArrayList<>(List.of(words.say("column.measure")));
    areas.forEach(area -> columns.add(words.area(area)));
    List<List<Cell>> rows = new ArrayList<>();
    criteria.entrySet().stream()
        .sorted(Map.Entry.comparingByKey(IN_ORDER))
        .forEach(kind -> rows.add(row(kind.getKey(), kind.getValue(), areas)));
    return new Grid(columns, rows);
  }

  private List<Cell> row(Kind kind, Map<String, Set<Criterion>> byArea, List<String> areas) {
    List<Cell> row = new ArrayList<>();
    row.add(
        Cell.label(
            words.say(
                "definitions.kind",
                "measure",
                words.code("measure", kind.measure()),
                "unit",
                words.codeWithin("stat_unit", kind.unit()))));
    for (String area : areas) {
      Set<Criterion> of = byArea.getOrDefault(area, Set.of());
      row.add(Cell.label(of.stream().map(this::inWords).sorted().collect(joining("; "))));
    }
    return row;
  }
}
