package org.puebla.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Holds the tables of two contestants against each other, every cell of every row. */
final class Agreement {

  /** Spark cannot say on which line a row stood. */
  enum Locators {
    COMPARED,
    LEFT_OUT
  }

  private Agreement() {}

  /**
   * @throws IllegalStateException when they differ, with some of the rows
   */
  static void flows(Path one, Path other, Locators locators) throws SQLException, IOException {
    String columns =
        locators == Locators.COMPARED ? "*COLUMNS(*)" : "*COLUMNS(* EXCLUDE source_locator)";
    same(
        "SELECT count(*), sum(obs_value), sum(hash(" + columns + ")) FROM %s",
        "SELECT * FROM %s WHERE starts_with(obs_id, '0000')",
        files(one, "flows"),
        files(other, "flows"));
  }

  /** Puebla's expectations and suggestions are its own. */
  static void rejected(Path one, Path other) throws SQLException, IOException {
    String columns = "source_locator, reason, \"column\", raw_row";
    same(
        "SELECT count(*), 0, sum(hash(" + columns + ")) FROM %s",
        "SELECT " + columns + " FROM %s",
        files(one, "rejected"),
        files(other, "rejected"));
  }

  private static String files(Path folder, String table) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .map(Path::toString)
          .filter(name -> name.contains("/" + table + "/") && name.endsWith(".parquet"))
          .collect(Collectors.joining("', '", "read_parquet(['", "'], hive_partitioning = false)"));
    }
  }

  private static void same(String digest, String rows, String one, String other)
      throws SQLException {
    try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:");
        Statement sql = duckdb.createStatement()) {
      sql.execute("SET threads = 2");
      String ours = texts(sql, digest.formatted(one));
      String theirs = texts(sql, digest.formatted(other));
      if (!ours.equals(theirs)) {
        String left = rows.formatted(one);
        String right = rows.formatted(other);
        throw new IllegalStateException(
            "the tables differ: %s against %s%nonly in the first: %s%nonly in the other: %s"
                .formatted(
                    ours,
                    theirs,
                    texts(sql, left + " EXCEPT " + right + " LIMIT 3"),
                    texts(sql, right + " EXCEPT " + left + " LIMIT 3")));
      }
    }
  }

  private static String texts(Statement sql, String query) throws SQLException {
    StringBuilder texts = new StringBuilder();
    try (ResultSet rows = sql.executeQuery(query)) {
      int width = rows.getMetaData().getColumnCount();
      while (rows.next()) {
        for (int column = 1; column <= width; column++) {
          texts.append(rows.getString(column)).append(column < width ? ", " : "; ");
        }
      }
    }
    return texts.toString();
  }
}
