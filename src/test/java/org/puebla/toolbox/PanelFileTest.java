package org.puebla.toolbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.puebla.gravity.GravitySpec;
import org.puebla.gravity.Panel;
import org.puebla.model.ExitCode;
import org.puebla.model.PueblaException;
import org.puebla.model.RuleWords;

class PanelFileTest {

  private static final GravitySpec SPEC = spec(Optional.of("w"));

  /** Six rows, of which the second has no flow, the third no weight, the fourth no destination. */
  private static final String PANEL =
      """
      year,orig,dest,note,flow,ldist,w
      2000,MEX,USA,"a,b",10,1.5,1
      2000,NA,USA,,NA,2.5,1
      2001,GTM,USA,,3,2.5,0
      2001,GTM,,,4,2.5,1
      2001,NA,MEX,,5,-0.5,2
      2001,MEX,USA,,0,1e-3,1
      """;

  @TempDir private Path folder;

  @Test
  void keepsWholeRowsAndCountsTheGaps() throws IOException {
    PanelFile file = PanelFile.read(csv(PANEL), SPEC);

    assertThat(file.read()).isEqualTo(6);
    assertThat(file.gaps()).isEqualTo(3);
    Panel panel = file.panel();
    assertThat(panel.rows()).containsExactly(1, 5, 6);
    assertThat(panel.outcome()).containsExactly(10, 5, 0);
    assertThat(panel.covariates()[0]).containsExactly(1.5, -0.5, 1e-3);
    assertThat(panel.weights()).containsExactly(1, 2, 1);
    assertThat(panel.offset()).containsOnly(0);
    assertThat(panel.effects().get(0).name()).isEqualTo("orig×year");
    assertThat(panel.effects().get(0).codes()).as("NA is Namibia").containsExactly(0, 1, 2);
    assertThat(panel.clusters().get(0).codes()).containsExactly(0, 1, 0);
  }

  /** Another program's types: whole numbers, decimals, years as numbers. */
  @Test
  void aParquetFileGivesThePanelOfItsCsv() throws Exception {
    Panel expected = PanelFile.read(csv(PANEL), SPEC).panel();
    Path parquet = folder.resolve("panel.parquet");
    try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duckdb.createStatement()) {
      statement.execute(
          "copy (select * replace (ldist::decimal(9,4) as ldist, w::tinyint as w) from read_csv('"
              + csv(PANEL)
              + "', types = {'orig': 'VARCHAR', 'flow': 'VARCHAR'}, nullstr = '')"
              + " where flow is distinct from 'x') to '"
              + parquet
              + "' (format parquet)");
      statement.execute(
          "copy (select * replace (try_cast(flow as integer) as flow) from '"
              + parquet
              + "') to '"
              + folder.resolve("typed.parquet")
              + "' (format parquet)");
    }
    PanelFile file = PanelFile.read(folder.resolve("typed.parquet"), SPEC);

    assertThat(file.gaps()).isEqualTo(3);
    assertThat(file.panel()).usingRecursiveComparison().isEqualTo(expected);
  }

  @Test
  void withoutFixedEffectsThereIsAConstant() throws IOException {
    GravitySpec plain =
        new GravitySpec(
            "flow",
            List.of("ldist"),
            List.of(),
            List.of(),
            Optional.empty(),
            Optional.of("w"),
            Optional.empty(),
            Optional.empty());
    Panel panel = PanelFile.read(csv(PANEL), plain).panel();

    assertThat(panel.terms()).containsExactly(GravitySpec.INTERCEPT, "ldist");
    assertThat(panel.covariates()[0]).containsOnly(1).hasSize(5);
    assertThat(panel.offset()).as("no weight, so nought is no gap").containsExactly(1, 0, 1, 2, 1);
  }

  @Test
  void aPanelMayHaveMoreRowsThanItFirstMakesRoomFor() throws IOException {
    StringBuilder text = new StringBuilder("year,orig,dest,flow,ldist,w\n");
    for (int row = 1; row <= 10_000; row++) {
      text.append("2000,o").append(row % 300).append(",USA,").append(row).append(",1,1\n");
    }
    Panel panel = PanelFile.read(csv(text.toString()), SPEC).panel();

    assertThat(Arrays.stream(panel.outcome()).sum()).isEqualTo(10_000 * 10_001 / 2.0);
    assertThat(panel.rows()[9_999]).isEqualTo(10_000);
    assertThat(panel.effects().get(0).levels()).isEqualTo(300);
  }

  @Test
  void whatIsWrongIsToldWithItsLineUpToTwentyTimes() throws IOException {
    Path few = csv("year,orig,dest,flow,ldist,w\n1,A,B,-1,1,1\n1,A,B,1,x,1\n1,A,B,1,1,-2\n1,A\n");
    assertThat(told(few))
        .extracting(each -> each.replace(few.toString(), "FILE"))
        .satisfiesExactly(
            each -> assertThat(each).startsWith("FILE:2: -1 is below nought, for flow."),
            each -> assertThat(each).startsWith("FILE:3: \"x\" is not a number, for ldist."),
            each -> assertThat(each).startsWith("FILE:4: -2 is below nought, for w."),
            each -> assertThat(each).isEqualTo("FILE:5: 2 cells where the header has 6."));
    Path many = csv("year,orig,dest,flow,ldist,w\n" + "1,A,B,-1,1,1\n".repeat(50));
    assertThat(told(many)).hasSize(20);
  }

  /** Java would take them. */
  @ParameterizedTest
  @ValueSource(strings = {"1d", "12f", "0x1p3", "Infinity", "1e999"})
  void whatIsNoNumberInPlainDigitsIsRefused(String cell) throws IOException {
    assertThat(told(csv("year,orig,dest,flow,ldist,w\n1,A,B,1," + cell + ",1\n")))
        .singleElement()
        .asString()
        .contains("\"" + cell + "\" is not a number, for ldist.");
  }

  @Test
  void columnsThatAreNotThereOrTwiceAreTold() throws IOException {
    assertThat(told(csv("year,orig,dest,flows,dist,w\n1,A,B,1,1,1\n")))
        .hasSize(2)
        .anyMatch(each -> each.endsWith("has no column flow; did you mean flows?"));
    assertThat(told(csv("year,orig,dest,flow,ldist,w,flow\n1,A,B,1,1,1,1\n")))
        .singleElement()
        .asString()
        .contains("Two columns are called flow");
    assertThat(told(csv("year;orig;dest;flow;ldist;w\n")))
        .singleElement()
        .asString()
        .contains("not separated by commas");
    assertThat(told(csv("year,orig,dest,flow,ldist,w\n1,A,B,,1,1\n")))
        .singleElement()
        .asString()
        .endsWith("has no row without a gap: 1 rows, 1 of them with one.");
  }

  @Test
  void aParquetFileCutShortIsToldByItsName() throws IOException {
    Path damaged = Files.writeString(folder.resolve("panel.parquet"), "PAR1 and no more");

    assertThat(told(damaged))
        .singleElement()
        .asString()
        .startsWith(damaged + " is no Parquet file, a damaged one,");
    PueblaException gone =
        catchThrowableOfType(
            PueblaException.class, () -> PanelFile.read(folder.resolve("gone.parquet"), SPEC));
    assertThat(gone.exitCode()).isEqualTo(ExitCode.INPUT_MISSING);
  }

  private static GravitySpec spec(Optional<String> weights) {
    return new GravitySpec(
        "flow",
        List.of("ldist"),
        List.of(List.of("orig", "year"), List.of("dest")),
        List.of(List.of("orig", "dest")),
        weights,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static List<String> told(Path file) {
    PueblaException stop =
        catchThrowableOfType(PueblaException.class, () -> PanelFile.read(file, SPEC));
    return stop.problems().stream().map(new RuleWords(Locale.ENGLISH)::of).toList();
  }

  private Path csv(String text) throws IOException {
    return Files.writeString(Files.createTempFile(folder, "panel", ".csv"), text);
  }
}
