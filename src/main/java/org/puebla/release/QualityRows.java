package org.puebla.release;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.puebla.quality.Finding;
import org.puebla.table.RowForm;
import org.puebla.table.RowSorter;
import org.puebla.table.Tables;

/** Findings as rows of the {@code quality} table, whose key they must not repeat. */
final class QualityRows {

  private record Entry(Finding finding, String locator) {}

  private static final RowForm<Entry> FORM =
      RowForm.<Entry>of(Tables.QUALITY)
          .text("source_id", entry -> entry.finding.sourceId())
          .text("edition", entry -> entry.finding.edition())
          .text("rule_id", entry -> entry.finding.rule())
          .text("error_level", entry -> entry.finding.level().name())
          .number("imbalance", entry -> entry.finding.imbalance())
          .text("found", entry -> entry.finding.found())
          .text("expected", entry -> entry.finding.expected())
          .text("locator", Entry::locator)
          .complete();

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
      rows.add(FORM.row(new Entry(finding, (finding.locator() + suffix).strip())));
    }
  }
}
