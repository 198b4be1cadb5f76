package org.puebla.study.chapter;

import static org.puebla.table.Tables.FLOWS;
import static org.puebla.table.Tables.STOCKS;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.puebla.study.figure.Block;
import org.puebla.study.figure.Grid;
import org.puebla.study.figure.GridCell;
import org.puebla.table.TableSchema;
import tech.tablesaw.api.Row;

/** Who counts what, by what criterion and for how long: what may be compared, and what may not. */
final class Definitions implements Chapter {

  private static final List<String> CODED =
      List.of("measure", "stat_unit", "origin_basis", "duration", "legal_status", "period_basis");

  @Override
  public String id() {
    return "definitions";
  }

  @Override
  public List<Block> blocks(Desk desk) {
    List<Block> blocks = new ArrayList<>();
    String names =
        desk.words().list(desk.scope().areas().stream().map(desk.words()::area).toList());
    blocks.add(new Block.Text(desk.say("definitions.scope", "areas", names)));
    blocks.add(new Block.Text(desk.say("definitions.how")));
    Set<List<GridCell>> rows = new LinkedHashSet<>();
    rows.addAll(counted(desk, FLOWS));
    rows.addAll(counted(desk, STOCKS));
    blocks.add(new Block.Text(desk.say("definitions.matrix.how")));
    blocks.add(
        new Block.Listed(
            "matrix",
            desk.say("definitions.matrix.title"),
            desk.say("definitions.source"),
            Criteria.matrix(desk)));
    List<String> columns =
        new ArrayList<>(List.of(desk.say("column.source"), desk.say("column.counted-by")));
    CODED.forEach(column -> columns.add(desk.say("column." + column)));
    columns.add(desk.say("column.years"));
    blocks.add(
        new Block.Listed(
            "comparability",
            desk.say("definitions.title"),
            desk.say("definitions.source"),
            new Grid(columns, List.copyOf(rows))));
    return blocks;
  }

  private static List<List<GridCell>> counted(Desk desk, TableSchema schema) {
    Map<List<String>, String[]> kinds = new TreeMap<>(Comparator.comparing(Object::toString));
    Map<List<String>, Set<String>> counting = new HashMap<>();
    for (Row row : desk.evidence().kinds(schema)) {
      List<String> kind = new ArrayList<>(List.of(row.getString("source_id")));
      CODED.forEach(column -> kind.add(row.getString(column)));
      String from = row.getString("from");
      String to = row.getString("to");
      String[] span = kinds.computeIfAbsent(kind, ignored -> new String[] {from, to});
      span[0] = from.compareTo(span[0]) < 0 ? from : span[0];
      span[1] = to.compareTo(span[1]) > 0 ? to : span[1];
      counting.computeIfAbsent(kind, ignored -> new TreeSet<>()).add(row.getString("ref_area"));
    }
    List<List<GridCell>> lines = new ArrayList<>();
    kinds.forEach(
        (kind, span) -> {
          List<GridCell> line =
              new ArrayList<>(List.of(GridCell.label(desk.shortSource(kind.get(0)))));
          Set<String> areas = counting.getOrDefault(kind, Set.of());
          line.add(
              GridCell.label(
                  areas.size() == 1
                      ? desk.words().area(areas.iterator().next())
                      : desk.say("definitions.countries", "count", areas.size())));
          for (int at = 0; at < CODED.size(); at++) {
            line.add(GridCell.label(desk.words().code(CODED.get(at), kind.get(at + 1))));
          }
          line.add(
              GridCell.label(
                  desk.words().period(span[0])
                      + (span[0].equals(span[1]) ? "" : " – " + desk.words().period(span[1]))));
          lines.add(line);
        });
    return lines;
  }
}
