package org.puebla.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class TableWriterTest {

  private static final String NASTY = "\"a\"\n\tÑandú, '\uD83D\uDE00' \u0301";

  @Property(tries = 60)
  void whatIsReadIsWhatWasWritten(@ForAll("rows") List<Object[]> rows) throws IOException {
    Path file = Files.createTempFile("any", ".parquet");
    try {
      AnyRows.write(rows, file);

      assertThat(AnyRows.read(file, Selection.everything())).isEqualTo(AnyRows.lists(rows));
      assertThat(TableFile.of(file).rows()).isEqualTo(rows.size());
    } finally {
      Files.delete(file);
    }
  }

  @Provide
  Arbitrary<List<Object[]>> rows() {
    return AnyRows.arbitrary();
  }

  /** A text on its way through many files is not taken apart. */
  @Test
  void bytesOfATextAreWrittenAsTheText() throws IOException {
    Path file = Files.createTempFile("any", ".parquet");
    try {
      AnyRows.write(
          Arrays.asList(row("a", Utf8.of(NASTY.getBytes(StandardCharsets.UTF_8))), row("b", NASTY)),
          file);

      assertThat(AnyRows.read(file, Selection.everything()))
          .extracting(each -> each.get(2))
          .containsExactly(NASTY, NASTY);
    } finally {
      Files.delete(file);
    }
  }

  /** 30,000 names outgrow the dictionary of a column; every third row repeats an earlier one. */
  @Test
  void aCodedColumnMayHaveMoreValuesThanItsDictionary() throws IOException {
    Path file = Files.createTempFile("any", ".parquet");
    try {
      List<Object[]> rows = new ArrayList<>();
      for (int at = 0; at < 45_000; at++) {
        rows.add(row("area", null));
        rows.get(at)[1] = "name of the municipality number " + (at % 3 == 2 ? at / 2 : at);
      }
      AnyRows.write(rows, file);

      assertThat(AnyRows.read(file, Selection.everything())).isEqualTo(AnyRows.lists(rows));
    } finally {
      Files.delete(file);
    }
  }

  @Test
  void anotherReaderSeesTheSameInEveryKindOfColumn() throws IOException, SQLException {
    Path file = Files.createTempFile("any", ".parquet");
    try {
      AnyRows.write(
          List.of(
              new Object[] {"", "", "", 0.1, Long.MIN_VALUE, LocalDate.of(1582, 10, 4), true},
              new Object[] {
                "MEX", NASTY, NASTY, -1e300, Long.MAX_VALUE, LocalDate.of(9999, 12, 31), false
              },
              new Object[] {"USA", null, null, null, null, null, null}),
          file);

      assertThat(query("from '" + file + "'"))
          .containsExactly(
              Arrays.asList("", "", "", "0.1", "-9223372036854775808", "1582-10-04", "true"),
              Arrays.asList(
                  "MEX", NASTY, NASTY, "-1.0E300", "9223372036854775807", "9999-12-31", "false"),
              Arrays.asList("USA", null, null, null, null, null, null));
      assertThat(query("select column_type from (describe from '" + file + "')"))
          .extracting(each -> each.get(0))
          .containsExactly("VARCHAR", "VARCHAR", "VARCHAR", "DOUBLE", "BIGINT", "DATE", "BOOLEAN");
      assertThat(query("select distinct compression from parquet_metadata('" + file + "')"))
          .containsExactly(List.of("ZSTD"));
    } finally {
      Files.delete(file);
    }
  }

  private static Object[] row(String area, Object note) {
    return new Object[] {area, null, note, null, null, null, null};
  }

  private static List<List<String>> query(String sql) throws SQLException {
    List<List<String>> rows = new ArrayList<>();
    try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:");
        ResultSet found = duckdb.createStatement().executeQuery(sql)) {
      int width = found.getMetaData().getColumnCount();
      while (found.next()) {
        List<String> row = new ArrayList<>();
        for (int at = 1; at <= width; at++) {
          row.add(found.getString(at));
        }
        rows.add(row);
      }
    }
    return rows;
  }
}
