package org.puebla.release;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.puebla.quality.Finding;
import org.puebla.table.TableSchema;
import org.puebla.table.Tables;

/** Findings as rows of the {@code quality} table, whose key they must not repeat. */
final class QualityRows {

  private QualityRows() {}

  /**
   * Equal findings become one row; several findings of one rule at one spot are numbered, in the
   * order in which they were given.
   */
  static void collect(List<Finding> findings, RowSorter rows) throws IOException {
    Map<List<String>, Integer> seen = new HashMap<>();
    for (Finding finding : new ArrayList<>(new LinkedHashSet<>(findings))) {
      List<String> key =
          List.of(finding.sourceId(), finding.edition(), finding.rule(), finding.locator());
      int number = seen.merge(key, 1, Integer::sum);
      String suffix = number == 1 ? "" : " (" + number + ")";
      rows.add(row(finding, (finding.locator() + suffix).strip()));
    }
  }

  private static Object[] row(Finding finding, String locator) {
    TableSchema quality = Tables.QUALITY;
    Object[] row = new Object[quality.columns().size()];
    row[quality.position("source_id")] = finding.sourceId();
    row[quality.position("edition")] = finding.edition();
    row[quality.position("rule_id")] = finding.rule();
    row[quality.position("error_level")] = finding.level().name();
    row[quality.position("imbalance")] = finding.imbalance();
    row[quality.position("found")] = finding.found();
    row[quality.position("expected")] = finding.expected();
    row[quality.position("locator")] = locator;
    return row;
  }
}
