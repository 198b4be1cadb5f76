package org.puebla.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.puebla.model.ExitCode;
import org.puebla.model.PueblaException;
import org.puebla.model.RuleWords;

/** What a user is told of a file that a disk, a copy or another program spoilt. */
class DamagedFileTest {

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void write() throws IOException {
    file = folder.resolve("any.parquet");
    Object[] row = {"A", "x", "one", 1.0, 1L, null, true};
    AnyRows.write(List.of(row, row, row), file);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 0.01, 0.5, 0.99})
  void aFileCutShortIsNamed(double share) throws IOException {
    byte[] whole = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(whole, (int) (share * whole.length)));

    for (ThrowingCallable reading :
        List.<ThrowingCallable>of(
            () -> AnyRows.read(file, Selection.everything()),
            () -> TableFile.of(file),
            () -> RowCount.of(AnyRows.TABLE, List.of(file), Selection.everything()),
            () -> SortedRows.open(AnyRows.TABLE, List.of(file)))) {
      assertThat(told(reading))
          .isEqualTo(
              file
                  + " is damaged, or no Parquet file."
                  + " Restore it from a copy, or make the release anew.");
    }
  }

  @Test
  void aColumnOfAnotherTypeIsNoColumnOfTheTable() {
    TableSchema other = new TableSchema("any", Column.key("area"), Column.number("rows"));

    assertThat(told(() -> first(other))).startsWith(file + " is damaged");
  }

  @Test
  void aFileOfAnotherTableIsToldByItsKey() {
    assertThat(told(() -> first(Tables.GRAVITY)))
        .startsWith(file + " has no column model, which is in the key of the table gravity:");
  }

  /** So that a release can be compared with one from before the column was promised. */
  @Test
  void anAttributeThatIsNotThereIsNull() throws IOException {
    TableSchema more = new TableSchema("any", Column.number("later"), Column.key("area"));

    assertThat(first(more)).containsExactly(null, "A");
  }

  @Test
  void aFileThatIsNotThereIsNotDamaged() {
    Path gone = folder.resolve("gone.parquet");

    assertThatThrownBy(() -> AnyRows.read(gone, Selection.everything()))
        .isInstanceOf(FileNotFoundException.class)
        .hasMessageContaining(gone.toString());
    assertThatThrownBy(() -> TableFile.of(gone)).isInstanceOf(FileNotFoundException.class);
  }

  @Test
  void nothingIsWrittenUnderAFile() {
    Path below = file.resolve("below.parquet");

    assertThatThrownBy(() -> TableWriter.open(AnyRows.TABLE, Map.of(), below))
        .isInstanceOf(IOException.class)
        .hasMessageContaining(file.toString());
  }

  private Object[] first(TableSchema table) throws IOException {
    try (TableReader reader = TableReader.open(table, file)) {
      return reader.next();
    }
  }

  private static String told(ThrowingCallable reading) {
    PueblaException stop = catchThrowableOfType(PueblaException.class, reading);
    assertThat(stop.exitCode()).isEqualTo(ExitCode.INPUT_MISSING);
    assertThat(stop.problems()).hasSize(1);
    return new RuleWords(Locale.ENGLISH).of(stop.problems().get(0));
  }
}
