package org.puebla.normalise.edition.sort;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.puebla.table.TableSchema;
import org.puebla.table.Tables;

class SortedRunsTest {

  private static final TableSchema SCHEMA = Tables.POPULATION;

  @TempDir Path folder;

  @Test
  void mergesRunsIntoTheOrderOfTheKey() throws IOException {
    List<Path> runs = runs(5, 10_000, 7);

    List<List<Object>> merged = merged(runs, KeyRange.all());

    assertThat(merged).hasSize(50_000);
    assertThat(keys(merged)).isSorted();
  }

  @Test
  void rangesCutTheSameRowsIntoPartsOfAboutEqualSize() throws IOException {
    List<Path> runs = runs(4, 20_000, 11);

    List<List<Object>> parts = new ArrayList<>();
    List<KeyRange> ranges = RunMerge.ranges(SCHEMA, runs, 20_000);
    for (KeyRange range : ranges) {
      List<List<Object>> part = merged(runs, range);
      assertThat(part).hasSizeBetween(8_000, 40_000);
      parts.addAll(part);
    }

    assertThat(ranges).hasSize(4);
    assertThat(parts).isEqualTo(merged(runs, KeyRange.all()));
  }

  @Test
  void rowsOfOneKeyComeInTheOrderOfTheFileAndAreSaidToRepeat() throws IOException {
    RowBuffer first = new RowBuffer(SCHEMA);
    first.add(row("MEX", "2020", 1.0, "line 2"));
    first.add(row("MEX", "2020", 2.0, "line 3"));
    RowBuffer second = new RowBuffer(SCHEMA);
    second.add(row("MEX", "2020", 3.0, "line 4"));
    second.add(row("BLZ", "2020", null, "line 5"));
    List<Path> runs = List.of(folder.resolve("a"), folder.resolve("b"));
    RunWriter.write(first, runs.get(0));
    RunWriter.write(second, runs.get(1));

    Object[] row = new Object[SCHEMA.columns().size()];
    List<String> seen = new ArrayList<>();
    try (RunMerge merge = RunMerge.open(SCHEMA, runs, KeyRange.all())) {
      while (merge.next(row)) {
        seen.add(row[12] + (merge.isRepeated() ? " repeats" : ""));
      }
    }

    assertThat(seen).containsExactly("line 5", "line 2", "line 3 repeats", "line 4 repeats");
  }

  @Test
  void aColumnMayVaryInOneRunAndNotInAnother() throws IOException {
    RowBuffer varied = new RowBuffer(SCHEMA);
    varied.add(row("MEX", "2020", 1.0, "line 2"));
    varied.add(row("BLZ", "2021", 2.0, "line 3"));
    RowBuffer constant = new RowBuffer(SCHEMA);
    constant.add(row("GTM", "2020", 3.0, "line 4"));
    constant.add(row("GTM", "2020", 4.0, "line 5"));
    List<Path> runs = List.of(folder.resolve("a"), folder.resolve("b"));
    RunWriter.write(varied, runs.get(0));
    RunWriter.write(constant, runs.get(1));

    assertThat(merged(runs, KeyRange.all()))
        .extracting(row -> row.get(0) + " " + row.get(4) + " " + row.get(6) + " " + row.get(12))
        .containsExactly(
            "BLZ 2021 2.0 line 3",
            "GTM 2020 3.0 line 4",
            "GTM 2020 4.0 line 5",
            "MEX 2020 1.0 line 2");
  }

  @Test
  void anAbsentStatusStaysAbsentInEveryRowAndInSome() throws IOException {
    RowBuffer never = new RowBuffer(SCHEMA);
    never.add(withStatus(null, "2020"));
    never.add(withStatus(null, "2021"));
    RowBuffer sometimes = new RowBuffer(SCHEMA);
    sometimes.add(withStatus("A", "2022"));
    sometimes.add(withStatus(null, "2023"));
    List<Path> runs = List.of(folder.resolve("a"), folder.resolve("b"));
    RunWriter.write(never, runs.get(0));
    RunWriter.write(sometimes, runs.get(1));

    assertThat(merged(runs, KeyRange.all()))
        .extracting(row -> row.get(9))
        .containsExactly(null, null, "A", null);
  }

  private static Object[] withStatus(String status, String year) {
    Object[] row = row("MEX", year, 1.0, "line 2");
    row[9] = status;
    return row;
  }

  private List<Path> runs(int count, int rows, long seed) throws IOException {
    Random random = new Random(seed);
    List<Path> runs = new ArrayList<>();
    for (int number = 0; number < count; number++) {
      RowBuffer buffer = new RowBuffer(SCHEMA);
      for (int at = 0; at < rows; at++) {
        String area = "A" + random.nextInt(500);
        String year = Integer.toString(1950 + random.nextInt(70));
        Double value = random.nextInt(10) == 0 ? null : random.nextDouble();
        buffer.add(row(area, year, value, "run " + number + " line " + at));
      }
      Path run = folder.resolve("run" + number);
      RunWriter.write(buffer, run);
      runs.add(run);
    }
    return runs;
  }

  private static Object[] row(String area, String year, Double value, String locator) {
    return new Object[] {
      area, "POP", "_T", "_T", year, "MID", value, value, value, "A", "s", "2020-01-01", locator
    };
  }

  private static List<List<Object>> merged(List<Path> runs, KeyRange range) throws IOException {
    List<List<Object>> rows = new ArrayList<>();
    Object[] row = new Object[SCHEMA.columns().size()];
    try (RunMerge merge = RunMerge.open(SCHEMA, runs, range)) {
      while (merge.next(row)) {
        rows.add(new ArrayList<>(Arrays.asList(row)));
      }
    }
    return rows;
  }

  private static List<String> keys(List<List<Object>> rows) {
    return rows.stream().map(row -> row.get(0) + "\u0000" + row.get(4)).toList();
  }
}
