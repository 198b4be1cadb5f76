package org.puebla.cli.argument;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.puebla.model.ExitCode;
import org.puebla.model.PueblaException;
import org.puebla.model.RuleWords;
import org.puebla.table.TableWriter;
import org.puebla.table.Tables;

class ReleaseTableTest {

  @TempDir private Path folder;
  private ReleaseTable quality;

  /** Two rules met by one source, one of them by another, whose figure is larger. */
  @BeforeEach
  void write() throws IOException {
    Path file = folder.resolve("quality.parquet");
    try (TableWriter writer = TableWriter.open(Tables.QUALITY, Map.of(), file)) {
      writer.write(row("border-counts", "expect.rows", 1));
      writer.write(row("border-counts", "total.world", 2));
      writer.write(row("census", "total.world", 3));
    }
    quality = new ReleaseTable(Tables.QUALITY, List.of(file));
  }

  @Test
  void namesTheValueThatWasMostLikelyMeant() throws IOException {
    assertThat(told("source_id=border-count"))
        .isEqualTo(
            "No row of quality has source_id=border-count;"
                + " did you mean source_id=border-counts?");
    assertThat(told("rule_id=total.world and source_id=zzz"))
        .startsWith("No row of quality has source_id=zzz.");
    assertThat(told("imbalance=7")).startsWith("No row of quality has imbalance=7.0");
  }

  /** Without the rule there is one row, without the figure there are none. */
  @Test
  void namesTheConditionWithoutWhichThereWouldBeMostRows() throws IOException {
    assertThat(told("source_id=census and rule_id=expect.rows"))
        .isEqualTo(
            "Every condition is met by some row of quality, and none meets all of them:"
                + " source_id=census and rule_id=expect.rows."
                + " Without source_id=census there are 1 rows.");
    assertThat(told("imbalance=1 and rule_id=total.world"))
        .endsWith("Without imbalance=1.0 there are 2 rows.");
  }

  @Test
  void aSliceIsTheRowsThatAreSelected() throws IOException {
    assertThat(quality.slice(Where.parse("rule_id=total.world", Tables.QUALITY)).count())
        .isEqualTo(2);
    assertThat(quality.slice(Where.parse("", Tables.QUALITY)).count()).isEqualTo(3);
  }

  private String told(String where) throws IOException {
    PueblaException stop = quality.nothing(Where.parse(where, Tables.QUALITY));
    assertThat(stop.exitCode()).isEqualTo(ExitCode.INPUT_MISSING);
    return new RuleWords(Locale.ENGLISH).of(stop.problems().get(0));
  }

  private static Object[] row(String source, String rule, double imbalance) {
    Object[] row = new Object[Tables.QUALITY.columns().size()];
    row[Tables.QUALITY.position("source_id")] = source;
    row[Tables.QUALITY.position("edition")] = "2023-10-21";
    row[Tables.QUALITY.position("rule_id")] = rule;
    row[Tables.QUALITY.position("imbalance")] = imbalance;
    row[Tables.QUALITY.position("locator")] = "";
    return row;
  }
}
