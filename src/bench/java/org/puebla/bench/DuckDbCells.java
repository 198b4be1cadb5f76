package org.puebla.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;
import org.puebla.codelist.Area;
import org.puebla.codelist.AreaLevel;
import org.puebla.codelist.Areas;

/**
 * The same table grouped by DuckDB to the cells that indicators read. It computes no indicator, no
 * digest of the rows and nothing exact: figures are added as they are.
 */
final class DuckDbCells {

  private static final String KEY =
      """
      edition, source_id, measure, stat_unit, origin_basis, duration, period_basis, ref_area,
      origin, destination, freq, time_period, accompaniment, reason, legal_status, age, sex
      """;

  private final Path flows;
  private final Path folder;

  DuckDbCells(Path flows, Path folder) {
    this.flows = flows;
    this.folder = folder;
  }

  Work run() throws SQLException, IOException {
    try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:");
        Statement sql = duckdb.createStatement()) {
      sql.execute("SET threads = 2");
      long begin = System.nanoTime();
      sql.execute(
          """
          CREATE TABLE cells AS
          SELECT %s, sum(obs_value) AS obs_value, sum(obs_low) AS obs_low,
            sum(obs_high) AS obs_high, count(*) AS n
          FROM read_parquet('%s/*.parquet') GROUP BY ALL
          """
              .formatted(KEY, flows));
      double seconds = (System.nanoTime() - begin) / 1e9;
      try (ResultSet counted = sql.executeQuery(counted())) {
        counted.next();
        Files.writeString(
            folder.resolve("counted.txt"),
            counted.getLong(1) + " people in " + counted.getLong(2) + " rows");
        return new Work(counted.getLong(3), 0, List.of(new Work.Phase("cells", seconds)));
      }
    }
  }

  /** What enters a matrix of moves: both ends are places, and who moves does not stay. */
  private static String counted() {
    String ends =
        Areas.standard().all().stream()
            .filter(area -> area.level() != AreaLevel.AGGREGATE)
            .map(Area::code)
            .collect(Collectors.joining("', '", "'", "'"));
    return """
    SELECT CAST(sum(obs_value) FILTER (isMove) AS BIGINT), CAST(sum(n) FILTER (isMove) AS BIGINT),
      count(*)
    FROM (SELECT *, origin <> destination AND origin IN (%s) AS isMove FROM cells)
    """
        .formatted(ends);
  }
}
