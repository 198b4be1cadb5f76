package org.puebla.release.document;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.puebla.model.Period;
import org.puebla.table.TableReader;
import org.puebla.table.TableSchema;

/** The first and last calendar year that the periods of a table reach into. */
public record CoveredYears(int first, int last) {

  private static final String PERIOD = "time_period";

  /**
   * Reads one column, which is a small part of a file.
   *
   * @return empty when the table has no periods, or no rows
   */
  public static Optional<CoveredYears> of(TableSchema table, List<Path> files) throws IOException {
    if (!table.has(PERIOD)) {
      return Optional.empty();
    }
    Set<String> labels = new HashSet<>();
    for (Path file : files) {
      try (TableReader reader = TableReader.open(table.only(List.of(PERIOD)), file)) {
        for (Object[] row = reader.next(); row != null; row = reader.next()) {
          labels.add((String) row[0]);
        }
      }
    }
    return labels.stream()
        .map(CoveredYears::of)
        .flatMap(Optional::stream)
        .reduce(CoveredYears::and);
  }

  /** The years of one period, empty when the label is of another kind. */
  public static Optional<CoveredYears> of(String label) {
    return Period.of(label).map(period -> new CoveredYears(period.firstYear(), period.lastYear()));
  }

  private CoveredYears and(CoveredYears other) {
    return new CoveredYears(Math.min(first, other.first), Math.max(last, other.last));
  }
}
