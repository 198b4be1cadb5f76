package org.puebla.study.evidence;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.puebla.release.ReleaseView;
import org.puebla.table.TableSchema;
import org.puebla.table.Tables;
import tech.tablesaw.api.Table;

/**
 * What one release says of some areas: its tables in hand.
 *
 * <p>Of large tables only the rows are kept in which one of the areas counted, was left or was
 * reached; of estimates those of one method, the one that {@link #METHOD} names.
 */
public final class StudyEvidence {

  /** Pseudo-Bayesian demographic accounting, the best of the eight in Azose and Raftery (2019). */
  public static final String METHOD = "da_pb_closed";

  private static final String PERIOD = "time_period";

  private final ReleaseView release;
  private final Map<String, Table> tables;

  private StudyEvidence(ReleaseView release, Map<String, Table> tables) {
    this.release = release;
    this.tables = tables;
  }

  /**
   * Reads the tables of a release.
   *
   * @param areas codes of the areas that any study shows
   */
  public static StudyEvidence read(ReleaseView release, Set<String> areas) throws IOException {
    Map<String, Table> tables = new LinkedHashMap<>();
    for (TableSchema schema : Tables.all()) {
      List<Path> files = release.parts(schema.name());
      tables.put(schema.name(), InHand.read(schema, files, wanted(schema, areas)));
    }
    return new StudyEvidence(release, tables);
  }

  /** The same, of tables with periods only the rows whose period is wanted. */
  public StudyEvidence within(Predicate<String> wanted) {
    Map<String, Table> within = new LinkedHashMap<>();
    tables.forEach((name, table) -> within.put(name, within(table, wanted)));
    return new StudyEvidence(release, within);
  }

  private static Table within(Table table, Predicate<String> wanted) {
    return table.containsColumn(PERIOD)
        ? table.where(table.stringColumn(PERIOD).eval(wanted))
        : table;
  }

  public ReleaseView release() {
    return release;
  }

  /** The rows in hand of a table; none where the release does not hold it. */
  public Table table(TableSchema schema) {
    return tables.getOrDefault(schema.name(), InHand.empty(schema));
  }

  private static Predicate<Object[]> wanted(TableSchema schema, Set<String> areas) {
    return switch (schema.name()) {
      case "flows", "stocks", "indicators" ->
          any(areas, places(schema, "ref_area", "origin", "destination"));
      case "population" -> any(areas, places(schema, "ref_area"));
      case "drivers" -> any(areas, places(schema, "ref_area"));
      case "estimates" -> {
        Predicate<Object[]> here = any(areas, places(schema, "origin", "destination"));
        int method = schema.position("method");
        yield row -> METHOD.equals(row[method]) && here.test(row);
      }
      case "codelists" -> row -> false;
      default -> row -> true;
    };
  }

  private static Predicate<Object[]> any(Set<String> areas, int[] places) {
    return row -> {
      for (int place : places) {
        if (areas.contains(row[place])) {
          return true;
        }
      }
      return false;
    };
  }

  private static int[] places(TableSchema schema, String... columns) {
    return List.of(columns).stream().mapToInt(schema::position).toArray();
  }
}
