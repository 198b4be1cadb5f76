package org.puebla.study.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.puebla.table.Column;
import org.puebla.table.ColumnType;
import org.puebla.table.TableSchema;
import org.puebla.table.TableWriter;
import org.puebla.table.Tables;
import tech.tablesaw.api.Row;
import tech.tablesaw.api.Table;

class EvidenceTest {

  private static final Set<String> AREAS = Set.of("HND");

  @TempDir private Path folder;
  private List<Path> files;

  @BeforeEach
  void writes() throws IOException {
    Path file = folder.resolve("flows.parquet");
    try (TableWriter writer = TableWriter.open(Tables.FLOWS, Map.of(), file)) {
      writer.write(row("BLZ", "GTM", "ENC", "2019"));
      writer.write(row("HND", "GTM", "ENC", "2021"));
      writer.write(row("HND", "SLV", "ENC", "2018"));
      writer.write(row("HND", "SLV", "REM", "2020"));
      writer.write(row("MEX", "HND", "REM", "2020"));
    }
    files = List.of(file);
  }

  @Test
  void aSliceHoldsWhatIsAskedOfTheAreasThatAreShown() throws IOException {
    Table rows = RowsAsked.of(Tables.FLOWS, "measure", "REM").read(files, AREAS);

    assertThat(rows.stringColumn("ref_area").asList()).containsExactly("HND", "MEX");
    assertThat(rows.stringColumn("measure").unique().asList()).containsExactly("REM");
    assertThat(rows.columnNames()).contains("obs_value").doesNotContain("source_locator");
  }

  @Test
  void aKindOfCountSaysItsFirstAndItsLastPeriod() throws IOException {
    Table kinds = KindsOfCounts.of(Tables.FLOWS, files, AREAS);

    Map<String, String> spans = new HashMap<>();
    for (Row kind : kinds) {
      spans.put(
          kind.getString("ref_area") + " " + kind.getString("measure"),
          kind.getString("from") + " " + kind.getString("to"));
    }
    assertThat(spans)
        .containsOnly(
            Map.entry("HND ENC", "2018 2021"),
            Map.entry("HND REM", "2020 2020"),
            Map.entry("MEX REM", "2020 2020"));
  }

  private static Object[] row(String area, String origin, String measure, String period) {
    TableSchema flows = Tables.FLOWS;
    Object[] row = new Object[flows.columns().size()];
    for (Column column : flows.columns()) {
      row[flows.position(column.name())] = column.type() == ColumnType.TEXT ? "_Z" : null;
    }
    row[flows.position("ref_area")] = area;
    row[flows.position("origin")] = origin;
    row[flows.position("measure")] = measure;
    row[flows.position("time_period")] = period;
    return row;
  }
}
