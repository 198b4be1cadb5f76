package org.puebla.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.puebla.table.Condition;
import org.puebla.table.Selection;
import org.puebla.table.TableReader;
import org.puebla.table.Tables;

class CsvFileTest {

  @TempDir Path folder;

  @Test
  void tellsNullFromEmptyTextAndKeepsKeysFiguresAndFormulasApart() throws Exception {
    Path file =
        Rows.file(
            folder,
            "one.parquet",
            Tables.QUALITY,
            Rows.row(
                Tables.QUALITY,
                Map.of(
                    "source_id",
                    "s",
                    "locator",
                    "",
                    "imbalance",
                    -5.0,
                    "found",
                    "--",
                    "expected",
                    "-7")));
    StringBuilder text = new StringBuilder();

    long rows = CsvFile.write(Rows.slice(Tables.QUALITY, file), text);

    assertThat(rows).isEqualTo(1);
    assertThat(text.toString())
        .isEqualTo(
            "source_id,edition,rule_id,error_level,imbalance,found,expected,locator\r\n"
                + "s,_T,_T,,-5,'--,-7,\"\"\r\n");
  }

  @Test
  void bringsTheRowsOfSeveralFilesIntoOneOrderAndChooses() throws Exception {
    Path one =
        Rows.file(
            folder,
            "one.parquet",
            Tables.QUALITY,
            Rows.row(Tables.QUALITY, Map.of("source_id", "a", "rule_id", "x")),
            Rows.row(Tables.QUALITY, Map.of("source_id", "c", "rule_id", "x")));
    Path other =
        Rows.file(
            folder,
            "other.parquet",
            Tables.QUALITY,
            Rows.row(Tables.QUALITY, Map.of("source_id", "b", "rule_id", "x")),
            Rows.row(Tables.QUALITY, Map.of("source_id", "b", "rule_id", "y")));
    Selection ofX =
        Selection.of(new Condition(Tables.QUALITY.column("rule_id"), Set.<Object>of("x")));
    StringBuilder text = new StringBuilder();

    CsvFile.write(new Slice(Tables.QUALITY, List.of(other, one), ofX), text);

    assertThat(text.toString().lines().skip(1).map(line -> line.substring(0, 1)))
        .containsExactly("a", "b", "c");
  }

  @Property(tries = 300)
  void everyFigureReadsBackAsItself(@ForAll double value) {
    assertThat(Double.parseDouble(Figures.text(value))).isEqualTo(value);
  }

  @Property(tries = 30)
  void parquetOfTheSameRowsHasTheSameBytesAndFigures(@ForAll @Size(5) double[] values)
      throws Exception {
    Path place = Files.createTempDirectory("rows");
    Object[][] rows = new Object[values.length][];
    for (int at = 0; at < rows.length; at++) {
      rows[at] = Rows.row(Tables.QUALITY, Map.of("rule_id", "r" + at, "imbalance", values[at]));
    }
    Slice slice = Rows.slice(Tables.QUALITY, Rows.file(place, "in.parquet", Tables.QUALITY, rows));
    Credits credits = new Credits("2026-11-23-abcdef", List.of());

    ParquetFile.write(slice, credits, place.resolve("one.parquet"));
    ParquetFile.write(slice, credits, place.resolve("other.parquet"));

    assertThat(place.resolve("one.parquet")).hasSameBinaryContentAs(place.resolve("other.parquet"));
    try (TableReader reader = TableReader.open(Tables.QUALITY, place.resolve("one.parquet"))) {
      for (double value : values) {
        assertThat(reader.next()[Tables.QUALITY.position("imbalance")]).isEqualTo(value);
      }
    }
  }
}
