package org.puebla.export;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.puebla.export.Credits.Credit;
import org.puebla.table.TableSchema;

/** The sources that the rows of a slice name; of a table that names none, all of a release. */
final class SourcesSeen {

  private static final List<String> COLUMNS =
      List.of("source_id", "inflow_source", "outflow_source");

  /** What is between two sources that a figure was made from. */
  private static final String BETWEEN = "\\+";

  private final int[] positions;
  private final Set<String> seen = new HashSet<>();

  SourcesSeen(TableSchema table) {
    this.positions = COLUMNS.stream().filter(table::has).mapToInt(table::position).toArray();
  }

  void add(Object[] row) {
    for (int at : positions) {
      if (row[at] != null) {
        seen.add((String) row[at]);
      }
    }
  }

  boolean include(Credit credit) {
    return positions.length == 0
        || seen.stream()
            .flatMap(several -> Stream.of(several.split(BETWEEN)))
            .anyMatch(credit.source()::equals);
  }
}
