package org.puebla.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.puebla.model.PueblaException;
import org.puebla.release.DataRoot;

class RowSorterTest {

  @TempDir Path folder;

  @Test
  void sortsMoreRowsThanItHoldsInMemory() throws IOException {
    RowSorter sorter = new RowSorter(Tables.QUALITY, folder, 7);
    List<Integer> numbers = IntStream.range(0, 100).boxed().toList();
    List<Integer> mixed = new ArrayList<>(numbers);
    Collections.shuffle(mixed, new Random(1996));
    for (int number : mixed) {
      sorter.add(row(number));
    }
    Path file = folder.resolve("quality.parquet");
    sorter.writeTo(file, Map.of());

    try (SortedRows rows = SortedRows.open(Tables.QUALITY, List.of(file))) {
      for (int number : numbers) {
        assertThat(rows.next()).isEqualTo(row(number));
      }
      assertThat(rows.next()).isNull();
    }
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left).containsExactly(file);
    }
  }

  @Test
  void stopsAtAKeyThatComesTwice() throws IOException {
    RowSorter sorter = new RowSorter(Tables.QUALITY, folder, 7);
    sorter.add(row(1));
    sorter.add(row(1));

    assertThatThrownBy(() -> sorter.writeTo(folder.resolve("quality.parquet"), Map.of()))
        .isInstanceOfSatisfying(
            PueblaException.class,
            failure -> assertThat(failure.problems().get(0).rule()).isEqualTo("table.key-twice"));
  }

  @Test
  void noticesAFileThatIsNotSorted() throws IOException {
    Path file = new DataRoot(folder).write(Tables.QUALITY, List.of(row(2), row(1)));

    try (SortedRows rows = SortedRows.open(Tables.QUALITY, List.of(file))) {
      rows.next();
      assertThatThrownBy(rows::next)
          .isInstanceOfSatisfying(
              PueblaException.class,
              failure ->
                  assertThat(failure.problems().get(0).rule()).isEqualTo("table.not-sorted"));
    }
  }

  private static Object[] row(int number) {
    String locator = "line %03d".formatted(number);
    return new Object[] {"s", "2026-01-01", "total", "WARN", 1.0 * number, "a", null, locator};
  }
}
