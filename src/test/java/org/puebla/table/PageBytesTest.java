package org.puebla.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Runs and numbers of our own, held against parquet-java value by value: the bytes are the same.
 */
class PageBytesTest {

  /** Every type of column, coded and free, with and without absent values. */
  private static final TableSchema EVERYTHING =
      new TableSchema(
          "everything",
          Column.key("place"),
          Column.key("detail"),
          Column.coded("status"),
          Column.free("remark"),
          Column.date("day"),
          Column.number("value"),
          Column.count("cases"),
          Column.truth("final"));

  @TempDir Path folder;

  @ParameterizedTest(name = "{0} rows, {1} details of {2} characters, runs to {3}, absent {4} %")
  @CsvSource({
    "1,      1,      3,   1,     0",
    "99,     5,      0,   3,     50",
    "101,    200,    10,  1,     10",
    "45000,  3,      5,   30000, 5",
    "45000,  300,    40,  9,     0",
    "30000,  20000,  12,  1,     30", // numbering does not pay on the first page
    "60000,  9000,   150, 2,     3", // the dictionary outgrows its page in a later one
    "50000,  50000,  400, 1,     0", // pages full long before their rows
    "25000,  7,      8,   100,   100"
  })
  void pagesAreCutAndEncodedAsByParquetJava(
      int rows, int details, int length, int longestRun, int absentPercent) throws IOException {
    same(EVERYTHING, rows(rows, details, length, longestRun, absentPercent));
  }

  @Test
  void aTextSaidToBeAbsentThroughoutAPageAndThereInTheNextIsNumberedAlike() throws IOException {
    List<Object[]> rows = new ArrayList<>();
    for (int row = 0; row < 50_000; row++) {
      String status = row < 20_000 || row > 40_000 ? null : "A";
      rows.add(new Object[] {"HND", "", status, status, null, null, null, null});
    }
    same(EVERYTHING, rows);
  }

  private void same(TableSchema schema, List<Object[]> rows) throws IOException {
    Path theirs = folder.resolve("theirs");
    ParquetJavaFile.write(schema, rows, theirs);
    Path ours = folder.resolve("ours");
    try (TableWriter writer = TableWriter.open(schema, Map.of(), ours)) {
      for (Object[] row : rows) {
        writer.write(row);
      }
    }
    assertThat(Files.mismatch(theirs, ours)).isEqualTo(-1);
  }

  private static List<Object[]> rows(
      int count, int details, int length, int longestRun, int absentPercent) {
    Random random = new Random(1996);
    List<Object[]> rows = new ArrayList<>();
    String filling = "ñ".repeat(length / 2);
    while (rows.size() < count) {
      Object[] row = {
        "P" + random.nextInt(40),
        filling + random.nextInt(details),
        orAbsent("S" + random.nextInt(3), absentPercent, random),
        orAbsent(text(filling + random.nextInt(), random), absentPercent, random),
        orAbsent(LocalDate.ofEpochDay(random.nextInt(9000) - 3000), absentPercent, random),
        orAbsent(random.nextInt(9) == 0 ? -0.0 : random.nextInt(500), absentPercent, random),
        orAbsent((long) random.nextInt(70_000), absentPercent, random),
        orAbsent(random.nextBoolean(), absentPercent, random)
      };
      int times = 1 + random.nextInt(longestRun);
      for (int time = 0; time < times && rows.size() < count; time++) {
        rows.add(row);
      }
    }
    return rows;
  }

  /** Free texts come as text or as bytes. */
  private static Object text(String text, Random random) {
    return random.nextBoolean() ? text : Utf8.of(text.getBytes(StandardCharsets.UTF_8));
  }

  private static Object orAbsent(Object value, int absentPercent, Random random) {
    return random.nextInt(100) < absentPercent ? null : value;
  }
}
