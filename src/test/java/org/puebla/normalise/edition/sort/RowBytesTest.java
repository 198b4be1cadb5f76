package org.puebla.normalise.edition.sort;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.puebla.table.Tables;

class RowBytesTest {

  @TempDir Path folder;

  @Test
  void textsOfAnyLengthComeBackAsTheyWere() throws IOException {
    List<String> texts = new ArrayList<>();
    for (int length : new int[] {0, 1, 126, 127, 128, 16_383, 16_384, 5 << 20, 3}) {
      texts.add("ñ".repeat(length));
    }
    RowBuffer rows = new RowBuffer(Tables.REJECTED);
    for (String text : texts) {
      rows.add(new Object[] {"s", "e", "line 1", "r", "c", text, "x", null, text});
    }
    Path run = folder.resolve("run");
    RunWriter.write(rows, run);

    Object[] row = new Object[9];
    List<String> found = new ArrayList<>();
    try (RunMerge merge = RunMerge.open(Tables.REJECTED, List.of(run), KeyRange.all())) {
      while (merge.next(row)) {
        found.add(row[5].toString());
        assertThat(row[7]).isNull();
        assertThat(row[8]).hasToString(row[5].toString());
      }
    }

    assertThat(found).isEqualTo(texts);
  }

  @Test
  void moreThanTwoHundredValuesOfOneColumnKeepTheirCodes() throws IOException {
    RowBuffer rows = new RowBuffer(Tables.REJECTED);
    for (int number = 0; number < 40_000; number++) {
      rows.add(new Object[] {"s", "e", "l", "r", "c" + number, null, "x", "", "raw " + number});
    }
    Path run = folder.resolve("run");
    RunWriter.write(rows, run);

    Object[] row = new Object[9];
    int number = 0;
    try (RunMerge merge = RunMerge.open(Tables.REJECTED, List.of(run), KeyRange.all())) {
      while (merge.next(row)) {
        assertThat(row[4]).isEqualTo("c" + number);
        number++;
      }
    }
    assertThat(number).isEqualTo(40_000);
  }
}
