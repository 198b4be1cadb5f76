package org.puebla.study.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.puebla.release.ReleaseView;
import org.puebla.table.TableSchema;
import tech.tablesaw.api.Table;

/**
 * What one release says of some areas: the rows of its tables that chapters ask for, each read when
 * first asked for and then in hand for every study and language.
 */
public final class StudyEvidence {

  /** Pseudo-Bayesian demographic accounting, the best of the eight in Azose and Raftery (2019). */
  public static final String METHOD = "da_pb_closed";

  private static final String PERIOD = "time_period";

  private final ReleaseView release;
  private final Function<RowsAsked, Table> rows;
  private final Function<TableSchema, Table> kinds;
  private final Map<RowsAsked, Table> rowsInHand = new HashMap<>();
  private final Map<TableSchema, Table> kindsInHand = new HashMap<>();

  private StudyEvidence(
      ReleaseView release, Function<RowsAsked, Table> rows, Function<TableSchema, Table> kinds) {
    this.release = release;
    this.rows = rows;
    this.kinds = kinds;
  }

  /**
   * The tables of a release.
   *
   * @param areas codes of the areas that any study shows
   */
  public static StudyEvidence of(ReleaseView release, Set<String> areas) {
    return new StudyEvidence(
        release,
        slice -> read(() -> slice.read(release.parts(slice.schema().name()), areas)),
        counts -> read(() -> KindsOfCounts.of(counts, release.parts(counts.name()), areas)));
  }

  /** The same, of tables with periods only the rows whose period is wanted. */
  public StudyEvidence within(Predicate<String> wanted) {
    return new StudyEvidence(release, slice -> within(rows(slice), wanted), this::kinds);
  }

  private static Table within(Table table, Predicate<String> wanted) {
    return table.containsColumn(PERIOD)
        ? table.where(table.stringColumn(PERIOD).eval(wanted))
        : table;
  }

  public ReleaseView release() {
    return release;
  }

  /**
   * The rows of a table that hold certain values; none where the release does not hold it.
   *
   * @param columnsAndValues names of columns, each before the value that it must hold
   * @throws UncheckedIOException when the table cannot be read
   */
  public Table rows(TableSchema schema, String... columnsAndValues) {
    return rows(RowsAsked.of(schema, columnsAndValues));
  }

  private Table rows(RowsAsked slice) {
    return rowsInHand.computeIfAbsent(slice, rows);
  }

  /**
   * The kinds of counts in a table of observations, of all years: {@code source_id}, {@code
   * ref_area}, the columns of its criteria, and from when ({@code from}) to when ({@code to}).
   *
   * @throws UncheckedIOException when the table cannot be read
   */
  public Table kinds(TableSchema counts) {
    return kindsInHand.computeIfAbsent(counts, kinds);
  }

  @FunctionalInterface
  private interface Reading {
    Table table() throws IOException;
  }

  private static Table read(Reading reading) {
    try {
      return reading.table();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
