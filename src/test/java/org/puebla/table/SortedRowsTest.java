package org.puebla.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.puebla.model.ExitCode;
import org.puebla.model.PueblaException;
import org.puebla.model.RuleWords;

class SortedRowsTest {

  @TempDir private Path folder;

  /** Each key goes to a file by chance; what comes out is what one sorted list would be. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 7})
  void severalFilesAreReadAsOneSortedTable(int files) throws IOException {
    Random random = new Random(files);
    Set<String> keys = new TreeSet<>();
    while (keys.size() < 200) {
      keys.add("K" + random.nextInt(100_000));
    }
    List<List<String>> parts = new ArrayList<>();
    for (int file = 0; file < files; file++) {
      parts.add(new ArrayList<>());
    }
    keys.forEach(key -> parts.get(random.nextInt(files)).add(key));
    List<Path> written = new ArrayList<>();
    for (List<String> part : parts) {
      written.add(file(part.toArray(String[]::new)));
    }

    assertThat(keys(written, Selection.everything())).containsExactlyElementsOf(keys);
    String one = keys.iterator().next();
    Condition condition = new Condition(Tables.GRAVITY.column("model"), Set.of(one));
    assertThat(keys(written, Selection.of(condition))).containsExactly(one);
  }

  @Test
  void aKeyInTwoFilesIsAFaultThatIsNamed() throws IOException {
    PueblaException stop = stop(file("A", "C"), file("B", "C"));

    assertThat(stop.exitCode()).isEqualTo(ExitCode.FAULT);
    assertThat(told(stop))
        .startsWith("Table gravity holds one key twice: [C, ldist")
        .endsWith("Nothing was published.");
  }

  @Test
  void aFileThatIsNotSortedIsAFaultThatIsNamed() throws IOException {
    assertThat(told(stop(file("B", "A"))))
        .startsWith("Table gravity is not sorted by its key at [A, ldist");
  }

  @Test
  void filesOfATableWithoutAKeyFollowEachOther() throws IOException {
    List<Path> files = List.of(refusals("b", "a", "a"), refusals("a"));
    List<Object> sources = new ArrayList<>();
    try (SortedRows rows = SortedRows.open(Tables.REJECTED, files)) {
      for (Object[] row = rows.next(); row != null; row = rows.next()) {
        sources.add(row[0]);
      }
    }
    assertThat(sources).containsExactly("b", "a", "a", "a");
  }

  private PueblaException stop(Path... files) {
    return catchThrowableOfType(
        PueblaException.class, () -> keys(List.of(files), Selection.everything()));
  }

  private static String told(PueblaException stop) {
    return new RuleWords(Locale.ENGLISH).of(stop.problems().get(0));
  }

  private static List<String> keys(List<Path> files, Selection selection) throws IOException {
    List<String> keys = new ArrayList<>();
    try (SortedRows rows = SortedRows.open(Tables.GRAVITY, files, selection)) {
      for (Object[] row = rows.next(); row != null; row = rows.next()) {
        keys.add((String) row[0]);
      }
    }
    return keys;
  }

  private Path file(String... models) throws IOException {
    Path file = Files.createTempFile(folder, "gravity", ".parquet");
    try (TableWriter writer = TableWriter.open(Tables.GRAVITY, Map.of(), file)) {
      for (String model : models) {
        Object[] row = new Object[Tables.GRAVITY.columns().size()];
        row[0] = model;
        row[1] = "ldist";
        writer.write(row);
      }
    }
    return file;
  }

  private Path refusals(String... sources) throws IOException {
    Path file = Files.createTempFile(folder, "rejected", ".parquet");
    try (TableWriter writer = TableWriter.open(Tables.REJECTED, Map.of(), file)) {
      for (String source : sources) {
        Object[] row = new Object[Tables.REJECTED.columns().size()];
        row[0] = source;
        writer.write(row);
      }
    }
    return file;
  }
}
