package org.puebla.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * The same table by DuckDB, in the SQL that somebody who knows the file would write.
 *
 * <p>It is told what Puebla finds out: the columns, the line ends, which columns of the key vary.
 * It proposes no nearest spelling and does not look for repeated keys.
 */
final class DuckDbWork {

  /** Whether the table is sorted by its key. */
  enum Order {
    BY_KEY,
    AS_READ
  }

  private final Path file;
  private final Path folder;
  private final Order order;
  private final List<Work.Phase> phases = new ArrayList<>();

  DuckDbWork(Path file, Path folder, Order order) {
    this.file = file;
    this.folder = folder;
    this.order = order;
  }

  Work run() throws SQLException, IOException {
    Files.createDirectories(folder.resolve("flows"));
    Files.createDirectories(folder.resolve("rejected"));
    try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:");
        Statement sql = duckdb.createStatement()) {
      sql.execute("SET threads = 2");
      // It takes four fifths of the machine's memory where nobody stops it, and spills beyond.
      sql.execute("SET memory_limit = '8GB'");
      sql.execute("SET temp_directory = '" + folder.resolve("spill") + "'");
      sql.execute(AREAS);
      sql.execute(DEMOGRAPHICS);
      sql.execute(MONTHS);
      sql.execute(landed());
      sql.execute(READ);
      sql.execute(JUDGED);
      long kept = copied(sql, flows(), "flows");
      long refused = copied(sql, REJECTED, "rejected");
      return new Work(kept, refused, phases);
    }
  }

  private long copied(Statement sql, String query, String table) throws SQLException {
    long begin = System.nanoTime();
    Path target = folder.resolve(table).resolve("part-0000.parquet");
    String options = "FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE 524288, PARQUET_VERSION v2";
    long rows =
        sql.executeLargeUpdate("COPY (" + query + ") TO '" + target + "' (" + options + ")");
    phases.add(new Work.Phase(table, (System.nanoTime() - begin) / 1e9));
    return rows;
  }

  private static final String AREAS =
      """
      CREATE TABLE areas AS SELECT * FROM
        read_csv('jobs/lookups/areas-cbp.csv', header = true, comment = '#', all_varchar = true)
      """;

  private static final String DEMOGRAPHICS =
      """
      CREATE TABLE demographics AS SELECT * FROM (VALUES
        ('Single Adults', 'SGL', 'Y_GE18'), ('FMUA', 'FAM', '_U'),
        ('Accompanied Minors', 'ACC', 'Y_LT18'), ('UC / Single Minors', 'UNA', 'Y_LT18'))
        AS demographics (demographic, accompaniment, age)
      """;

  private static final String MONTHS =
      """
      CREATE TABLE months AS
      SELECT CAST(fiscal AS VARCHAR) AS fiscal_year, upper(strftime(first_day, '%b')) AS month,
        strftime(first_day, '%Y-%m') AS time_period,
        first_day AS period_start, CAST(first_day + INTERVAL 1 MONTH AS DATE) AS period_end
      FROM (SELECT fiscal, make_date(fiscal - (m >= 10)::INT, m, 1) AS first_day
        FROM range(2000, 2100) AS years (fiscal), range(1, 13) AS months (m))
      """;

  private String landed() {
    return """
    CREATE VIEW landed AS
    SELECT *, row_number() OVER () + 1 AS line FROM
      read_csv('%s', header = true, auto_detect = false, null_padding = true,
        delim = ',', quote = '"', escape = '"', new_line = '\\r\\n',
        columns = {'fiscal_year': 'VARCHAR', 'month_grouping': 'VARCHAR', 'month': 'VARCHAR',
          'region': 'VARCHAR', 'state': 'VARCHAR', 'demographic': 'VARCHAR',
          'citizenship': 'VARCHAR', 'title': 'VARCHAR', 'printed': 'VARCHAR'})
    """
        .formatted(file);
  }

  private static final String READ =
      """
      CREATE VIEW read AS
      SELECT landed.*, areas.code AS origin, accompaniment, age,
        time_period, period_start, period_end, TRY_CAST(printed AS DOUBLE) AS number
      FROM landed
        LEFT JOIN areas ON areas.spelling = landed.citizenship
        LEFT JOIN demographics USING (demographic)
        LEFT JOIN months USING (fiscal_year, month)
      """;

  private static final String JUDGED =
      """
      CREATE VIEW judged AS
      SELECT *, CASE
        WHEN printed IS NULL THEN 'wrong-width'
        WHEN origin IS NULL THEN 'unknown-area'
        WHEN time_period IS NULL THEN 'unreadable-period'
        WHEN age IS NULL THEN 'unknown-code'
        WHEN number IS NULL THEN 'unreadable-number'
        WHEN number < 0 THEN 'negative-count'
        WHEN number <> floor(number) THEN 'fractional-count'
        END AS reason
      FROM read
      """;

  /** The columns of {@code flows} in their order; identity as {@code ObservationIdentity} says. */
  private String flows() {
    String table =
        """
        SELECT 'USA' AS ref_area, origin, 'USA' AS destination, 'CTZ' AS origin_basis,
          'ENC' AS measure, 'EV' AS stat_unit, 'M00' AS duration, 'IRR' AS legal_status,
          '_T' AS reason, '_T' AS sex, age, accompaniment, 'M' AS freq, time_period,
          'CAL' AS period_basis, '%1$s' AS source_id, '%2$s' AS edition, breakdown,
          period_start, period_end, number AS obs_value, number AS obs_low, number AS obs_high,
          'EV' AS unit_measure, 'A' AS obs_status, '' AS conf_status, '' AS flags,
          printed AS raw_value, '%3$s' AS source_sha256, 'line ' || line AS source_locator,
          series_key, left(md5(series_key || '|' || time_period || '|%1$s|%2$s'), 20) AS obs_id
        FROM (SELECT *, 'USA.' || origin || '.USA.CTZ.ENC.EV.M00.IRR._T._T.' || age || '.'
            || accompaniment || '.M.CAL.' || breakdown AS series_key
          FROM (SELECT *, 'region=' || region || ';state=' || state || ';title=' || title
              AS breakdown
            FROM judged WHERE reason IS NULL))
        """
            .formatted(PueblaWork.SOURCE, PueblaWork.EDITION, PueblaWork.SHA256);
    return order == Order.BY_KEY
        ? table + " ORDER BY origin, age, accompaniment, time_period, breakdown"
        : table;
  }

  private static final String REJECTED =
      """
      SELECT '%s' AS source_id, '%s' AS edition, 'line ' || line AS source_locator, reason,
        CASE reason WHEN 'wrong-width' THEN '' WHEN 'unknown-area' THEN 'origin'
          WHEN 'unreadable-period' THEN 'time_period' WHEN 'unknown-code' THEN 'age'
          ELSE 'obs_value' END AS "column",
        CASE reason WHEN 'wrong-width' THEN '8' WHEN 'unknown-area' THEN citizenship
          WHEN 'unreadable-period' THEN fiscal_year || ' ' || month
          WHEN 'unknown-code' THEN demographic ELSE printed END AS found,
        '' AS expected, '' AS suggestion,
        concat_ws(',', fiscal_year, month_grouping, month, region, state, demographic,
          CASE WHEN contains(citizenship, ',') THEN '"' || citizenship || '"' ELSE citizenship END,
          title, CASE WHEN contains(printed, ',') THEN '"' || printed || '"' ELSE printed END)
          AS raw_row
      FROM judged WHERE reason IS NOT NULL
      """
          .formatted(PueblaWork.SOURCE, PueblaWork.EDITION);
}
