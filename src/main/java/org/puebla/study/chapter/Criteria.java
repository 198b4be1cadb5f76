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
import org.puebla.study.declaration.StudyWords;
import org.puebla.study.figure.Grid;
import org.puebla.study.figure.GridCell;
import tech.tablesaw.api.Row;
import tech.tablesaw.api.Table;

/**
 * By what criterion, and for how long, each country of a study counts whom it counts: a row for
 * what is counted, a column for each country, an empty cell where nobody counts.
 */
final class Criteria {

  /** What is counted, in which unit. */
  private record Kind(String measure, String unit) {}

  /** Where somebody is from, how long a stay must be, which kind of period is counted. */
  private record Criterion(String basis, String duration, String period) {}

  private static final String NOT_SAID = "_U";

  /** What a period is where nothing is said of it. */
  private static final String CALENDAR = "CAL";

  private static final Comparator<Kind> IN_ORDER =
      Comparator.comparing(Kind::measure).thenComparing(Kind::unit);

  private final StudyWords words;
  private final Map<Kind, Map<String, Set<Criterion>>> criteria = new HashMap<>();

  private Criteria(StudyWords words) {
    this.words = words;
  }

  static Grid matrix(Desk desk) {
    return matrix(
        desk.words(),
        desk.scope().areas(),
        List.of(desk.evidence().kinds(FLOWS), desk.evidence().kinds(STOCKS)));
  }

  /**
   * @param areas the countries of the columns, in their order
   * @param counts rows or kinds of flows and stocks
   */
  static Grid matrix(StudyWords words, List<String> areas, List<Table> counts) {
    Criteria criteria = new Criteria(words);
    counts.forEach(criteria::read);
    return criteria.grid(areas);
  }

  private void read(Table counts) {
    for (Row row : counts) {
      criteria
          .computeIfAbsent(
              new Kind(row.getString("measure"), row.getString("stat_unit")),
              kind -> new HashMap<>())
          .computeIfAbsent(row.getString("ref_area"), code -> new HashSet<>())
          .add(
              new Criterion(
                  row.getString("origin_basis"),
                  row.getString("duration"),
                  row.getString("period_basis")));
    }
  }

  private String inWords(Criterion criterion) {
    List<String> said = new ArrayList<>();
    said.add(words.say("basis." + criterion.basis()));
    said.add(
        criterion.duration().equals(NOT_SAID)
            ? words.say("definitions.duration-not-said")
            : words.codeWithin("duration", criterion.duration()));
    if (!criterion.period().equals(CALENDAR)) {
      said.add(words.codeWithin("period_basis", criterion.period()));
    }
    return String.join(", ", said);
  }

  private Grid grid(List<String> areas) {
    List<String> columns = new ArrayList<>(List.of(words.say("column.measure")));
    areas.forEach(area -> columns.add(words.area(area)));
    List<List<GridCell>> rows = new ArrayList<>();
    criteria.entrySet().stream()
        .filter(kind -> areas.stream().anyMatch(kind.getValue()::containsKey))
        .sorted(Map.Entry.comparingByKey(IN_ORDER))
        .forEach(kind -> rows.add(row(kind.getKey(), kind.getValue(), areas)));
    return new Grid(columns, rows);
  }

  private List<GridCell> row(Kind kind, Map<String, Set<Criterion>> byArea, List<String> areas) {
    List<GridCell> row = new ArrayList<>();
    row.add(
        GridCell.label(
            words.say(
                "definitions.kind",
                "measure",
                words.code("measure", kind.measure()),
                "unit",
                words.unit(kind.unit()))));
    for (String area : areas) {
      Set<Criterion> of = byArea.getOrDefault(area, Set.of());
      row.add(GridCell.label(of.stream().map(this::inWords).sorted().collect(joining("; "))));
    }
    return row;
  }
}
