package org.puebla.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.puebla.codelist.Areas;
import org.puebla.quality.Finding;
import org.puebla.quality.Finding.Level;
import org.puebla.release.DataRoot;
import org.puebla.table.Column;
import org.puebla.table.ColumnType;
import org.puebla.table.KeyOrder;
import org.puebla.table.TableSchema;
import org.puebla.table.Tables;

class NetMigrationCheckTest {

  private static final List<String> PLACES =
      Areas.standard().all().stream()
          .map(area -> area.code())
          .filter(Areas.standard()::isPlace)
          .limit(200)
          .toList();

  @TempDir Path folder;

  /** Every second area gains what the one before it loses, but for so many people. */
  private List<Finding> found(double leftOver, double published) throws IOException {
    List<Object[]> rows = new ArrayList<>();
    for (int year = 2018; year <= 2019; year++) {
      for (int at = 0; at < PLACES.size(); at++) {
        double net = at % 2 == 0 ? -50_000 : 50_000;
        rows.add(
            row(
                Tables.INDICATORS,
                Map.of(
                    "indicator",
                    "net-migration-residual",
                    "ref_area",
                    PLACES.get(at),
                    "time_period",
                    year + "-07-01/P1Y",
                    "source_id",
                    "int-people"),
                net + (at == 0 ? leftOver : 0)));
      }
    }
    List<Object[]> said = new ArrayList<>();
    for (int at = 0; at < 20; at++) {
      said.add(
          row(
              Tables.DRIVERS,
              Map.of(
                  "driver", "SM.POP.NETM",
                  "ref_area", PLACES.get(at),
                  "counterpart_area", "_Z",
                  "time_period", "2019",
                  "source_id", "int-bank",
                  "edition", "2025-05-01"),
              at % 2 == 0 ? -published : published));
    }
    DataRoot root = new DataRoot(folder);
    return NetMigrationCheck.of(
        written(root, Tables.INDICATORS, rows),
        List.of(written(root, Tables.DRIVERS, said)),
        "2025-05-01");
  }

  @Test
  void whoLeavesOneCountryComesToAnother() throws IOException {
    assertThat(found(0, 48_000))
        .extracting(Finding::rule, Finding::level)
        .containsExactly(
            tuple("plausible.net-migration-world", Level.PASS),
            tuple("plausible.net-migration-published", Level.PASS));
  }

  @Test
  void aWorldThatGainsPeopleIsTold() throws IOException {
    Finding world = found(1_000_000, 48_000).get(0);

    assertThat(world.level()).isEqualTo(Level.WARN);
    assertThat(world.found()).startsWith("1000000 of ").contains("2018-07-01/P1Y");
  }

  @Test
  void otherSignsThanThePublishedAreToldByName() throws IOException {
    Finding published = found(0, -48_000).get(1);

    assertThat(published.level()).isEqualTo(Level.WARN);
    assertThat(published.found()).startsWith("20 of 20 have the other sign, " + PLACES.get(0));
  }

  private static Path written(DataRoot root, TableSchema table, List<Object[]> rows)
      throws IOException {
    rows.sort(KeyOrder.of(table));
    return root.write(table, rows);
  }

  private static Object[] row(TableSchema table, Map<String, String> texts, double value) {
    Object[] row = new Object[table.columns().size()];
    for (Column column : table.columns()) {
      if (column.type() == ColumnType.TEXT) {
        row[table.position(column.name())] = texts.getOrDefault(column.name(), "_T");
      }
    }
    row[table.position("obs_value")] = value;
    return row;
  }
}
