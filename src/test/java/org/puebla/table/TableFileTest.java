package org.puebla.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableFileTest {

  private static final Object[] AREA = {
    "area", "HND", "Honduras", "Honduras", "Honduras", "country", "M49_013", null, null
  };
  private static final Object[] PAST = {
    "area",
    "SUN",
    "Soviet Union",
    "Unión Soviética",
    "Union soviétique",
    "historic",
    null,
    LocalDate.of(1922, 12, 30),
    LocalDate.of(1991, 12, 26)
  };

  @TempDir Path folder;

  @Test
  void rowsComeBackAsTheyWereWritten() throws IOException {
    Path file = write("codelists.parquet");

    try (TableReader reader = TableReader.open(Tables.CODELISTS, file)) {
      assertThat(reader.next()).containsExactly(AREA);
      assertThat(reader.next()).containsExactly(PAST);
      assertThat(reader.next()).isNull();
    }
  }

  @Test
  void anotherReaderSeesTheSame() throws IOException, SQLException {
    Path file = write("codelists.parquet");

    try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:");
        ResultSet row =
            duckdb
                .createStatement()
                .executeQuery("select name_es, valid_to from '" + file + "' where code = 'SUN'")) {
      assertThat(row.next()).isTrue();
      assertThat(row.getString(1)).isEqualTo("Unión Soviética");
      assertThat(row.getDate(2)).hasToString("1991-12-26");
    }
  }

  @Test
  void theSameRowsGiveTheSameBytes() throws IOException {
    assertThat(Files.readAllBytes(write("one"))).isEqualTo(Files.readAllBytes(write("other")));
  }

  @Test
  void aTableWrittenBesideAnotherHasTheSameBytesAsAlone() throws IOException {
    int moreThanOneRowGroup = (1 << 19) + 10_000;
    Path alone = folder.resolve("alone");
    try (TableWriter writer = TableWriter.open(Tables.CODELISTS, Map.of(), alone)) {
      repeat(writer, moreThanOneRowGroup);
    }
    Path beside = folder.resolve("beside");
    try (TableWriter writer = TableWriter.open(Tables.CODELISTS, Map.of(), beside);
        TableWriter other = TableWriter.open(Tables.REJECTED, Map.of(), folder.resolve("other"))) {
      repeat(writer, moreThanOneRowGroup);
      assertThat(other.rows()).isZero();
    }

    assertThat(Files.mismatch(alone, beside)).isEqualTo(-1);
  }

  private static void repeat(TableWriter writer, int rows) throws IOException {
    for (int row = 0; row < rows; row++) {
      writer.write(AREA);
    }
  }

  @Test
  void aKeyMayNotBeNullAndNoFileIsFinishedInTheMiddleOfARow() throws IOException {
    Object[] keyless = AREA.clone();
    keyless[1] = null;
    TableWriter writer = TableWriter.open(Tables.CODELISTS, Map.of(), folder.resolve("keyless"));
    writer.write(AREA);

    assertThatThrownBy(() -> writer.write(keyless))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("codelists.code");
    assertThatThrownBy(writer::close).isInstanceOf(IllegalStateException.class);
  }

  private Path write(String name) throws IOException {
    Path file = folder.resolve(name);
    try (TableWriter writer =
        TableWriter.open(Tables.CODELISTS, Map.of("b", "2", "a", "1"), file)) {
      writer.write(AREA);
      writer.write(PAST);
    }
    return file;
  }
}
