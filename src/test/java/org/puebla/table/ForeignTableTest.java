package org.puebla.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ForeignTableTest {

  @TempDir private Path folder;

  /** What other programs store without its point, as days or as whole numbers. */
  @Test
  void readsNumbersAndDaysOfAllKinds() throws Exception {
    Path file =
        written(
            """
            select 'MEX' as area, 7 as whole, 1.5::float as short, 12.3456::decimal(9,4) as small,
              -12.3456::decimal(30,4) as large, true as truth, date '2020-02-29' as day,
              null::double as gap, [1, 2] as several
            """);
    List<String> columns =
        List.of("area", "whole", "short", "small", "large", "truth", "day", "gap");
    assertThat(ForeignTable.columns(file)).containsExactlyElementsOf(columns);
    try (ForeignTable table = ForeignTable.open(file, columns)) {
      assertThat(table.next())
          .containsExactly("MEX", 7.0, 1.5, 12.3456, -12.3456, 1.0, "2020-02-29", null);
      assertThat(table.next()).isNull();
    }
  }

  @Test
  void saysThatAFileIsNoParquet() throws IOException {
    Path file = Files.writeString(folder.resolve("table.parquet"), "orig,dest\n");
    assertThatThrownBy(() -> ForeignTable.columns(file)).isInstanceOf(IOException.class);
  }

  private Path written(String query) throws SQLException {
    Path file = folder.resolve("table.parquet");
    try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duckdb.createStatement()) {
      statement.execute("copy (" + query + ") to '" + file + "' (format parquet)");
    }
    return file;
  }
}
