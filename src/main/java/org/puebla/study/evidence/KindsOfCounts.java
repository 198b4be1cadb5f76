package org.puebla.study.evidence;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.puebla.table.TableReader;
import org.puebla.table.TableSchema;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/**
 * Who counted what, by which criteria and when: a row for each kind of count of each country, from
 * the hundreds of thousands of rows that hold such counts.
 */
final class KindsOfCounts {

  private static final List<String> KIND =
      List.of(
          "source_id",
          "ref_area",
          "measure",
          "stat_unit",
          "origin_basis",
          "duration",
          "legal_status",
          "period_basis");

  private static final List<String> READ = join(KIND, "origin", "destination", "time_period");
  private static final int PERIOD = READ.size() - 1;

  private KindsOfCounts() {}

  /**
   * @return a column for each part of a kind, and its first and last period as {@code from} and
   *     {@code to}
   */
  static Table of(TableSchema counts, List<Path> files, Set<String> areas) throws IOException {
    TableSchema some = counts.only(READ);
    Predicate<Object[]> here = RowsAsked.in(areas, some);
    Map<List<Object>, String[]> kinds = new LinkedHashMap<>();
    for (Path file : files) {
      try (TableReader reader = TableReader.open(some, file)) {
        for (Object[] row = reader.next(); row != null; row = reader.next()) {
          if (here.test(row)) {
            add((String) row[PERIOD], kinds, List.of(row).subList(0, KIND.size()));
          }
        }
      }
    }
    return table(counts.name(), kinds);
  }

  private static void add(String period, Map<List<Object>, String[]> kinds, List<Object> kind) {
    String[] span = kinds.computeIfAbsent(kind, first -> new String[] {period, period});
    span[0] = period.compareTo(span[0]) < 0 ? period : span[0];
    span[1] = period.compareTo(span[1]) > 0 ? period : span[1];
  }

  private static Table table(String name, Map<List<Object>, String[]> kinds) {
    List<StringColumn> columns =
        join(KIND, "from", "to").stream().map(StringColumn::create).toList();
    kinds.forEach(
        (kind, span) -> {
          for (int at = 0; at < kind.size(); at++) {
            columns.get(at).append((String) kind.get(at));
          }
          columns.get(kind.size()).append(span[0]);
          columns.get(kind.size() + 1).append(span[1]);
        });
    return Table.create(name, columns.toArray(StringColumn[]::new));
  }

  private static List<String> join(List<String> some, String... others) {
    List<String> all = new ArrayList<>(some);
    all.addAll(List.of(others));
    return List.copyOf(all);
  }
}
