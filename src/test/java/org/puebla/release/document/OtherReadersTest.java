package org.puebla.release.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.puebla.release.DataRoot.flow;
import static org.puebla.release.DataRoot.source;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.puebla.release.DataRoot;
import org.puebla.release.ReleaseBuilder;
import org.puebla.release.ReleaseReport;
import org.puebla.table.Column;
import org.puebla.table.TableSchema;
import org.puebla.table.Tables;

/** The tables as somebody without Puebla sees them, here through DuckDB. */
class OtherReadersTest {

  @TempDir Path folder;
  private Path release;

  @BeforeEach
  void publish() throws Exception {
    DataRoot root = new DataRoot(folder);
    ReleaseReport report =
        ReleaseBuilder.build(
            root.store(),
            root.request(
                "4f9a1c",
                source("one", root.edition("one", "2026-01-01", flow("GTM", "2025", 10))),
                source("two", root.edition("two", "2026-01-01", flow("GTM", "2025", 5)))));
    release = folder.resolve("data").resolve(report.folder());
  }

  @Test
  void sumOverAllFilesOfATable() throws Exception {
    assertThat(query("SELECT origin, sum(obs_value) FROM read_parquet(?) GROUP BY origin", "flows"))
        .containsExactly(List.of("GTM", 15.0));
  }

  @Test
  void seeEveryPromisedColumnInItsPlace() throws Exception {
    for (TableSchema table : Tables.all()) {
      List<Object> columns =
          query("DESCRIBE SELECT * FROM read_parquet(?)", table.name()).stream()
              .map(row -> row.get(0))
              .toList();
      assertThat(columns).isEqualTo(table.columns().stream().<Object>map(Column::name).toList());
    }
  }

  @Test
  void findTheSpanishNameOfACode() throws Exception {
    assertThat(
            query(
                "SELECT name_es, level FROM read_parquet(?) WHERE codelist = 'area' AND code = 'MEX'",
                "codelists"))
        .containsExactly(List.of("México", "country"));
  }

  private List<List<Object>> query(String sql, String table) throws Exception {
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, release.resolve(table + ".parquet") + "/*.parquet");
      try (ResultSet result = statement.executeQuery()) {
        List<List<Object>> rows = new ArrayList<>();
        while (result.next()) {
          rows.add(List.of(result.getObject(1), result.getObject(2)));
        }
        return rows;
      }
    }
  }
}
