package org.puebla.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.puebla.table.TableFile;

/** Both verbs on the release of the sample job. */
@Tag("spark")
class ExplainAndExportTest {

  private static final Path HOME = Path.of("");
  private static final Path PAGE = Path.of("docs/how-to/explain-and-export.md");

  @TempDir static Path root;
  @TempDir Path folder;

  @BeforeAll
  static void release() {
    assertThat(Console.run(HOME, "run", "jobs/sample.yml", "--data=" + root).status()).isZero();
  }

  @Test
  void aFigureLeadsToTheVeryLineOfTheReceivedFile() throws Exception {
    Console listed =
        run(
            "export",
            "flows",
            "--to",
            "csv",
            "--where",
            "source_id=pan-snm-darien-transits and origin=HTI and time_period=2019");
    String id = listed.out().lines().skip(1).findFirst().orElseThrow().replaceFirst(".*,", "");

    Console console = run("explain", id);

    assertThat(console.status()).as(console.err()).isZero();
    Matcher see = Pattern.compile("sed -n (\\d+)p '(.*)'").matcher(console.out());
    assertThat(see.find()).isTrue();
    String printed = after(console.out(), "As printed");
    String line = Files.readAllLines(Path.of(see.group(2))).get(Integer.parseInt(see.group(1)) - 1);
    assertThat(List.of(line.split(","))).contains(printed);
    assertThat(console.out()).contains("Haiti", "Licence", "irreg_darien_nat.csv");
  }

  @Test
  void aWorkbookIsNamedBySheetAndCell() {
    Console console =
        run(
            "explain",
            "--table",
            "drivers",
            "--where",
            "driver=CC.EST and ref_area=BLZ and time_period=2014");

    assertThat(console.out())
        .containsPattern("wgidataset.xlsx, sheet ControlofCorruption, cell [A-Z]+\\d+");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          inflow | indicator=inflow and ref_area=USA and time_period=2020 and measure=ENC and age=Y_GE18
          asylum-rate | indicator=asylum-rate and ref_area=GTM and time_period=2019
          income-ratio | indicator=income-ratio and origin=GTM and destination=USA and time_period=2019
          """)
  void theInputsOfAnIndicatorAreProvedByTheirDigest(String indicator, String where) {
    Console console = run("explain", "--table", "indicators", "--where", where, "--json");

    assertThat(console.status()).as(console.out() + console.err()).isZero();
    assertThat(console.out())
        .contains("\"page\": \"docs/indicators/" + indicator + ".md\"")
        .contains("\"certainty\": \"exact\"");
  }

  @Test
  void severalRowsAreListedWithWhatTellsThemApart() {
    Console console =
        run("explain", "--table", "indicators", "--where", "indicator=inflow and ref_area=USA");

    assertThat(console.status()).isEqualTo(2);
    assertThat(console.out().lines().count()).isEqualTo(11);
    assertThat(console.out()).startsWith("measure").doesNotContain("indicator");
    assertThat(console.err()).contains("differ in").contains("time_period");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2 | explain | flows | orign=GTM | did you mean "origin"
          2 | explain | flow | origin=GTM | did you mean 'flows'
          2 | explain | flows | origin | column=value
          2 | explain | flows | period_start=July | July
          3 | explain | indicators | indicator=inflw | did you mean indicator=inflow
          3 | explain | flows | origin=GTM and source_id=pan-snm-darien-transits and measure=ENC | Without
          """)
  void whatCannotBeFoundIsAnsweredWithWhatIsNear(
      int status, String verb, String table, String where, String said) {
    Console console = run(verb, "--table", table, "--where", where);

    assertThat(console.err()).contains(said);
    assertThat(console.status()).isEqualTo(status);
    assertThat(console.out()).isEmpty();
  }

  @Test
  void whatIsExplainedMustBeNamedOnce() {
    assertThat(run("explain").status()).isEqualTo(2);
    assertThat(run("explain", "not-an-id").err()).contains("20 hexadecimal digits");
    assertThat(run("explain", "0".repeat(20)).status()).isEqualTo(3);
  }

  @Test
  void everyFormatHasTheSameRowsAndNothingElseIsLeft() throws Exception {
    String where = "source_id=mex-upm-air-entries and origin=CAN,CRI";
    long lines = run("export", "flows", "--to", "csv", "--where", where).out().lines().count() - 1;
    for (String format : List.of("csv", "sdmx-csv", "xlsx", "parquet")) {
      Path file = folder.resolve("slice." + format);

      Console console =
          run("export", "flows", "--to", format, "--where", where, "--out", file.toString());

      assertThat(console.status()).as(console.err()).isZero();
      assertThat(console.out()).isEmpty();
      assertThat(console.err()).startsWith(lines + " rows of flows");
    }
    assertThat(lines).isPositive();
    assertThat(TableFile.of(folder.resolve("slice.parquet")).rows()).isEqualTo(lines);
    assertThat(TableFile.of(folder.resolve("slice.parquet")).metadata())
        .containsEntry("puebla.table", "flows")
        .containsEntry("puebla.where", "source_id=mex-upm-air-entries and origin=CAN,CRI");
    assertThat(Files.readString(folder.resolve("slice.sdmx-csv.structure.xml")))
        .contains("<str:Code id=\"CRI\">");
    try (var files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder(
              "slice.csv",
              "slice.sdmx-csv",
              "slice.sdmx-csv.structure.xml",
              "slice.xlsx",
              "slice.parquet");
    }
  }

  @Test
  void aRefusedExportLeavesWhatWasThere() throws Exception {
    Path file = Files.writeString(folder.resolve("mine.csv"), "mine");

    Console none =
        run("export", "flows", "--to", "csv", "--where", "origin=ZZZ", "--out", file.toString());
    Console keyless = run("export", "rejected", "--to", "sdmx-csv", "--out", file.toString());
    Console place = run("export", "flows", "--to", "xlsx", "--out", folder.toString());
    Console nameless = run("export", "flows", "--to", "parquet");
    Console format = run("export", "flows", "--to", "xls", "--out", file.toString());

    assertThat(none.status()).isEqualTo(3);
    assertThat(keyless.err()).contains("has no key");
    assertThat(keyless.status()).isEqualTo(2);
    assertThat(place.status()).isEqualTo(3);
    assertThat(nameless.status()).isEqualTo(2);
    assertThat(format.err()).contains("did you mean xlsx");
    assertThat(file).hasContent("mine");
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
  }

  @Test
  void thePageShowsWhatTheCommandsPrint() throws Exception {
    String page = Files.readString(PAGE);
    Matcher blocks =
        Pattern.compile("```\\n\\$ puebla (.*)\\n((?:(?!```).*\\n)*)```").matcher(page);
    int shown = 0;
    while (blocks.find()) {
      Console console = run(words(blocks.group(1)));
      String said = console.out() + console.err();
      String printed = said.replaceAll("\\d{4}-\\d{2}-\\d{2}-[0-9a-f]{6}", "RELEASE");
      for (String line : blocks.group(2).lines().toList()) {
        String expected = line.replaceAll("\\d{4}-\\d{2}-\\d{2}-[0-9a-f]{6}", "RELEASE");
        if (!line.equals("…")) {
          assertThat(printed.replace(root.toString(), "data")).contains(expected.replace(" …", ""));
        }
      }
      shown++;
    }
    assertThat(shown).isEqualTo(3);
  }

  private static String[] words(String command) {
    Matcher word = Pattern.compile("\"([^\"]*)\"|(\\S+)").matcher(command);
    return word.results()
        .map(match -> match.group(1) == null ? match.group(2) : match.group(1))
        .toArray(String[]::new);
  }

  private static Console run(String... arguments) {
    String[] all = new String[arguments.length + 3];
    System.arraycopy(arguments, 0, all, 0, arguments.length);
    all[arguments.length] = "--data=" + root;
    all[arguments.length + 1] = "--lang";
    all[arguments.length + 2] = "en";
    return Console.run(HOME, all);
  }

  private static String after(String text, String label) {
    return text.lines()
        .filter(line -> line.startsWith(label))
        .map(line -> line.substring(label.length()).strip())
        .findFirst()
        .orElseThrow();
  }
}
