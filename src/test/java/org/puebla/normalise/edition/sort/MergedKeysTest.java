package org.puebla.normalise.edition.sort;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.puebla.table.TableSchema;
import org.puebla.table.Tables;

class MergedKeysTest {

  private static final TableSchema SCHEMA = Tables.FLOWS;
  private static final int KEY_COLUMNS = SCHEMA.keyPositions().length;

  @TempDir Path folder;

  @Test
  void keysCompareAsTheirValuesDoHoweverManyWordsTheyTake() throws IOException {
    // Eighteen columns of up to three hundred values: nine bits each, hence three words.
    List<List<String>> rows = rows(300);
    MergedKeys keys = keys(rows);

    assertThat(keys.words()).isEqualTo(3);
    assertThat(rows.stream().sorted(byWords(keys)).toList())
        .isEqualTo(rows.stream().sorted(BY_VALUES).toList());
  }

  @Test
  void keysOfFewValuesTakeOneWord() throws IOException {
    List<List<String>> rows = rows(3);
    MergedKeys keys = keys(rows);

    assertThat(keys.words()).isEqualTo(1);
    assertThat(rows.stream().sorted(byWords(keys)).toList())
        .isEqualTo(rows.stream().sorted(BY_VALUES).toList());
  }

  @Test
  void aKeyIsTurnedBackIntoItsValues() throws IOException {
    List<List<String>> rows = rows(300);
    MergedKeys keys = keys(rows);

    assertThat(rows).allSatisfy(row -> assertThat(keys.values(keys.key(row))).isEqualTo(row));
  }

  private static final Comparator<List<String>> BY_VALUES =
      (one, other) -> Arrays.compare(one.toArray(String[]::new), other.toArray(String[]::new));

  private static Comparator<List<String>> byWords(MergedKeys keys) {
    return (one, other) -> Arrays.compare(keys.key(one), keys.key(other));
  }

  private static List<List<String>> rows(int values) {
    Random random = new Random(1996);
    List<List<String>> rows = new ArrayList<>();
    for (int row = 0; row < 2_000; row++) {
      List<String> key = new ArrayList<>();
      for (int column = 0; column < KEY_COLUMNS; column++) {
        key.add("V" + random.nextInt(values));
      }
      rows.add(key);
    }
    return rows;
  }

  /** The keys of two runs that share the rows. */
  private MergedKeys keys(List<List<String>> keys) throws IOException {
    RowShape shape = new RowShape(SCHEMA);
    List<SortedRun> runs = new ArrayList<>();
    for (int number = 0; number < 2; number++) {
      RowBuffer buffer = new RowBuffer(SCHEMA);
      for (int at = number; at < keys.size(); at += 2) {
        Object[] row = new Object[SCHEMA.columns().size()];
        for (int column = 0; column < KEY_COLUMNS; column++) {
          row[SCHEMA.keyPositions()[column]] = keys.get(at).get(column);
        }
        buffer.add(row);
      }
      Path file = folder.resolve("run" + number);
      RunWriter.write(buffer, file);
      runs.add(new SortedRun(shape, file));
    }
    MergedKeys merged = new MergedKeys(shape, runs);
    for (SortedRun run : runs) {
      run.close();
    }
    return merged;
  }
}
