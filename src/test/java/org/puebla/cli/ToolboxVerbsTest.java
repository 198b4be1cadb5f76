package org.puebla.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The toolbox as a researcher meets it: files in, a table or a refusal out. */
class ToolboxVerbsTest {

  private static final Path EXAMPLES = Path.of("docs/how-to/toolbox").toAbsolutePath();

  @TempDir private Path folder;
  private Path out;

  @BeforeEach
  void nameTheOutput() {
    out = folder.resolve("out.csv");
  }

  @Test
  void estimatesTheFourCountriesOfAbel2013() {
    Console console =
        run(
            "estimate",
            "--method",
            "da_min_closed",
            "--stocks-start",
            example("stocks-start.csv"),
            "--stocks-end",
            example("stocks-end.csv"));
    assertThat(console.status()).isZero();
    assertThat(console.err()).isEmpty();
    assertThat(console.out().lines())
        .startsWith("orig,dest,value", "A,A,0", "A,B,0", "A,C,50", "A,D,0", "B,A,35")
        .hasSize(17);
  }

  @Test
  void detailAddsTheBirthplaceAndThoseWhoStayed() {
    Console console =
        run(
            "estimate",
            "--method=da_min_closed",
            "--detail",
            "--stocks-start=" + example("stocks-start.csv"),
            "--stocks-end=" + example("stocks-end.csv"));
    assertThat(console.out().lines()).startsWith("orig,dest,birth,value", "A,A,A,950").hasSize(65);
  }

  @Test
  void certifiesAFitOnStandardErrorOrInAFile() throws IOException {
    Path report = folder.resolve("report.json");
    Console console =
        run(
            "estimate",
            "--method=da_min_closed",
            "--json",
            "--report=" + report,
            "--out=" + out,
            "--stocks-start=" + example("stocks-start.csv"),
            "--stocks-end=" + example("stocks-end.csv"));
    assertThat(console.status()).isZero();
    assertThat(console.out()).isEmpty();
    assertThat(console.err())
        .contains(
            "\"converged\": true",
            "\"feasible\": true",
            "\"largest_margin_error\": ",
            "\"iterations\": ",
            "\"adjustments\": ");
    assertThat(report).hasContent(console.err());
    assertThat(out).exists();
  }

  @Test
  void indicesCarryTheirIdsAndLeaveTheUndefinedEmpty() throws IOException {
    Console console =
        run("indices", example("flows.csv"), "--population", example("population.csv"));
    assertThat(console.out().lines())
        .startsWith("indicator,area,value", "inflow,A,55")
        .contains(
            "net-migration,C,55",
            "migration-effectiveness,_T,40",
            "crude-migration-intensity,_T,5",
            "aggregate-net-migration-rate,_T,2",
            "bilateral-balance,B->A,1");
    Path none = file("orig,dest,value", "A,B,0", "B,A,0");
    assertThat(run("indices", none.toString()).out()).contains("hhi,_T,\n", "inflow,A,0\n");
  }

  @Test
  void fitsATableToItsMargins() throws IOException {
    Path rows = file("value,name", "30,A", "70,B");
    Path columns = file("name,value", "A,40", "B,60");
    Console console = run("ipf", "--rows=" + rows, "--cols=" + columns);
    assertThat(console.out()).isEqualTo("orig,dest,value\nA,A,12\nA,B,18\nB,A,28\nB,B,42\n");
  }

  @Test
  void theAccountAddsBirthsDeathsAndTheOutside() {
    Console console =
        run(
            "estimate",
            "--method=da_min_open_dr",
            "--account",
            "--stocks-start=" + example("stocks-start.csv"),
            "--stocks-end=" + example("stocks-end.csv"));
    assertThat(console.status()).isZero();
    assertThat(console.out().lines())
        .hasSize(1 + 64 + 4 * 16)
        .contains("birth,A,A,0", "A,death,A,0", "outside,A,A,0", "A,outside,A,0");
  }

  @Test
  void fitsAScheduleToRatesByAge() {
    Console console = run("age-profile", example("rates.csv"), "--schedule=7");
    assertThat(console.status()).as(console.err()).isZero();
    assertThat(console.out().lines()).startsWith("measure,value,standard_error").hasSize(14);
    assertThat(console.out()).containsPattern("mu2,(19\\.99|20\\.0)\\d*,\\d");
    refused(2, "7, 9, 11, 13").by("age-profile", example("rates.csv"), "--schedule=8");
  }

  @Test
  void fitsAGravityModelAndTellsWhatItLeftOut() throws IOException {
    String panel = Path.of("docs/how-to/gravity/panel.csv").toAbsolutePath().toString();
    Path spec =
        file(
            "outcome: flow",
            "covariates: [ldist, wage_gap, visa_free]",
            "fixed-effects: [[orig, year], [dest, year]]",
            "cluster: [[orig, dest]]");
    Path fitted = folder.resolve("fitted.csv");
    Console console = run("gravity", panel, "--spec=" + spec, "--fitted=" + fitted);
    assertThat(console.status()).as(console.err()).isZero();
    assertThat(console.out().lines())
        .startsWith(
            "model,term,estimate,std_error,statistic,p_value,ci_low,ci_high,n_obs,n_clusters,"
                + "pseudo_r2,deviance,separated,converged")
        .hasSize(3);
    assertThat(console.err()).contains("wage_gap");
    assertThat(Files.readAllLines(fitted)).hasSize(91).startsWith("row,fitted");
    refused(2, "--fitted")
        .by("gravity", panel, "--spec=" + spec, "--fitted=" + fitted, "--engine=spark");
    refused(2, "memory, spark").by("gravity", panel, "--spec=" + spec, "--engine=disk");
    Path misspelt = file("outcome: flw", "covariates: [ldist]");
    refused(4, "flw", "flow").by("gravity", panel, "--spec=" + misspelt);
    Path unknown = file("outcome: flow", "covariate: [ldist]");
    refused(2, "covariates").by("gravity", panel, "--spec=" + unknown);
  }

  @Test
  void correctsTheBiasOfThreeWayEffectsAndTellsWhatWasThereBefore() throws IOException {
    String panel = Path.of("docs/how-to/gravity/panel.csv").toAbsolutePath().toString();
    String effects = "fixed-effects: [[orig, year], [dest, year], [orig, dest]]";
    String[] model = {
      "outcome: flow", "covariates: [visa_free]", effects, "cluster: [[orig, dest]]"
    };
    Path plain = file(model);
    Path corrected =
        file(model[0], model[1], model[2], model[3], "bias-correction: weidner-zylkin");
    String[] before = run("gravity", panel, "--spec=" + plain).out().split("[,\\n]");
    Console console = run("gravity", panel, "--spec=" + corrected, "--json");
    assertThat(console.status()).as(console.err()).isZero();
    assertThat(console.out().lines()).hasSize(2);
    assertThat(console.out().split("[,\\n]")[16]).isNotEqualTo(before[16]);
    assertThat(console.err())
        .contains("\"method\": \"weidner-zylkin\"", "\"origins\": 6", "\"pairs\": 30")
        .contains("\"uncorrected\": " + before[16], "\"uncorrected_std_error\": ", "\"bias\": ");
    assertThat(run("gravity", panel, "--spec=" + corrected).err()).contains("visa_free");
    refused(2, "--engine memory").by("gravity", panel, "--spec=" + corrected, "--engine=spark");
    Path twoWay =
        file(
            model[0],
            model[1],
            "fixed-effects: [[orig, year], [dest, year]]",
            model[3],
            "bias-correction: weidner-zylkin");
    refused(2, twoWay.toString(), "[[orig, year], [dest, year]] and")
        .by("gravity", panel, "--spec=" + twoWay);
  }

  @Test
  void tellsSeparatedRowsByNumberAndRefusesColumnsOfOneName() throws IOException {
    Path spec = file("outcome: y", "covariates: [x, d]");
    Path separated =
        file("y,x,d", "0,1,4000", "3,2,0", "5,4,0", "2,1,0", "0,3,25", "6,5,0", "1,1,0");
    Console console = run("gravity", separated.toString(), "--spec=" + spec, "--json");
    assertThat(console.status()).as(console.err()).isZero();
    assertThat(console.err()).containsPattern("\"separated\": \\[\\s*1,\\s*5\\s*\\]");
    Path twice = file("y,x,d,x", "1,2,3,4");
    refused(4, "Two columns", "x").by("gravity", twice.toString(), "--spec=" + spec);
    Path few = file("y,x,d", "3,1,2", "5,2,1", "9,4,4");
    assertThat(run("gravity", few.toString(), "--spec=" + spec).err()).contains("3 rows for 3");
  }

  @Test
  void fitsTypesWhoseSumsAreKnownTogetherAndTellsTheFactors() throws IOException {
    Path seed =
        file(
            "orig,dest,type,value",
            "A,A,ill,5",
            "B,A,ill,1",
            "A,B,ill,2",
            "B,B,ill,7",
            "A,A,well,4",
            "B,A,well,2",
            "A,B,well,5",
            "B,B,well,9");
    Path rows = file("name,value", "A,36", "B,40");
    Path columns = file("name,value", "A,32", "B,44");
    Path factors = folder.resolve("factors.csv");
    Console console =
        run(
            "ipf",
            "--by-type",
            "--seed=" + seed,
            "--rows=" + rows,
            "--cols=" + columns,
            "--factors=" + factors);
    assertThat(console.status()).as(console.err()).isZero();
    // migest 2.0.5, case cm3_2types
    assertThat(console.out()).contains("A,A,ill,13.0230081844").contains("B,A,ill,2.8528617560");
    assertThat(Files.readAllLines(factors)).hasSize(5).startsWith("side,name,value");
  }

  @Test
  void fitsBlocksAndStripes() throws IOException {
    Path seed = file("orig,dest,value", "A,A,1", "A,B,2", "B,A,3", "B,B,4");
    Path blocks = file("name,block", "A,north", "B,south");
    Path totals =
        file(
            "orig,dest,value",
            "north,north,10",
            "north,south,20",
            "south,north,30",
            "south,south,40");
    Path rows = file("name,value", "A,30", "B,70");
    Path columns = file("name,value", "A,40", "B,60");
    assertThat(
            run(
                    "ipf",
                    "--seed=" + seed,
                    "--rows=" + rows,
                    "--cols=" + columns,
                    "--blocks=" + blocks,
                    "--block-totals=" + totals)
                .out())
        .contains("A,A,10\n", "A,B,20\n", "B,A,30\n", "B,B,40\n");
    Path stripes = file("orig,dest,value", "A,north,5", "A,south,6", "B,north,7", "B,south,8");
    assertThat(
            run("ipf", "--seed=" + seed, "--blocks=" + blocks, "--stripe-totals=" + stripes).out())
        .contains("A,A,5\n", "A,B,6\n", "B,A,7\n", "B,B,8\n");
    refused(2, "--stripe-totals", "--blocks")
        .by("ipf", "--seed=" + seed, "--stripe-totals=" + stripes);
  }

  @Test
  void rescalesNetTotalsWhenAskedAndTellsEachChange() throws IOException {
    Path net = file("name,value", "A,4", "B,-2", "C,0", "D,0");
    Console console =
        run("net-flows", "--net=" + net, "--seed=" + example("flows.csv"), "--rescale=signs");
    assertThat(console.status()).as(console.err()).isZero();
    assertThat(console.err()).contains("A: ", "4 -> 3", "B: ", "-2 -> -3");
  }

  @Test
  void saysThatATotalCannotBe() throws IOException {
    Path seed = file("orig,dest,value", "A,B,5");
    Path net = file("name,value", "A,-20", "B,20");
    refused(4, "40").by("net-flows", "--net=" + net, "--seed=" + seed, "--total=40");
  }

  @Test
  void tellsWhatIsWrongWithAllFilesAtOnce() throws IOException {
    Path rows = file("name,value", "A,x");
    Path columns = file("name,wert", "A,1");
    refused(4, rows + ":2", columns + ":1").by("ipf", "--rows=" + rows, "--cols=" + columns);
  }

  @Test
  void aMisspeltAreaIsNotTakenForAnother() throws IOException {
    Path rows = file("name,value", "Mexico,30", "B,70");
    Path columns = file("name,value", "México,40", "B,60");
    refused(4, "Mexico", "México").by("ipf", "--rows=" + rows, "--cols=" + columns);
  }

  @Test
  void aTableAndItsCertificateNeedTwoFilesAndComeTogether() throws IOException {
    String[] command = {
      "estimate",
      "--method=da_min_closed",
      "--stocks-start=" + example("stocks-start.csv"),
      "--stocks-end=" + example("stocks-end.csv")
    };
    refused(2, "out.csv").by(with(command, "--report=" + out));
    refused(3, "nowhere").by(with(command, "--report=" + folder.resolve("nowhere/r.json")));
  }

  /** Whatever the verb, and by whatever way the file is named; nothing has been read by then. */
  @Test
  void writesOverNoFileThatItReads() throws IOException {
    Path rows = file("name,value", "A,x");
    Path link = Files.createSymbolicLink(folder.resolve("link.csv"), rows);
    Path roundabout =
        folder.resolve("..").resolve(folder.getFileName()).resolve(rows.getFileName());
    for (Path named : List.of(rows, link, roundabout)) {
      Console console = run("ipf", "--rows=" + rows, "--cols=" + rows, "--out=" + named);
      assertThat(console.status()).isEqualTo(2);
      assertThat(console.err()).contains("--out", named.toString()).doesNotContain("\"x\"");
    }
    refused(2, "--report", "FILE").by("indices", rows.toString(), "--report=" + rows);
    refused(2, "--factors", "--seed")
        .by("ipf", "--rows=a", "--cols=b", "--seed=" + rows, "--factors=" + rows);
    refused(2, "--fitted", "--spec")
        .by("gravity", "panel.csv", "--spec=" + rows, "--fitted=" + rows);
    refused(2, "--fitted", "--out").by("gravity", "panel.csv", "--spec=s.yml", "--fitted=" + out);
    assertThat(rows).hasContent("name,value\nA,x");
  }

  @Test
  void followsALinkAndKeepsPermissions() throws IOException {
    Path target = Files.writeString(folder.resolve("target.csv"), "before");
    Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rw-rw-r--"));
    Path link = Files.createSymbolicLink(folder.resolve("link.csv"), target);
    Path rows = file("name,value", "A,30", "B,70");
    assertThat(run("ipf", "--rows=" + rows, "--cols=" + rows, "--out=" + link).status()).isZero();
    assertThat(link).isSymbolicLink();
    assertThat(Files.readString(target)).startsWith("orig,dest,value\n");
    assertThat(Files.getPosixFilePermissions(target))
        .isEqualTo(PosixFilePermissions.fromString("rw-rw-r--"));
  }

  @Test
  void namesAMissingOptionAsItIsTyped() {
    refused(2, "--seed FILE").by("net-flows", "--net=net.csv");
    refused(2, "--tolerance SHARE", "abc").by("ipf", "--tolerance=abc");
  }

  @Test
  void readsABomBeforeAQuotedHeader() throws IOException {
    Path rows = file("\uFEFF\"name\",\"value\"", "A,30", "B,70");
    assertThat(run("ipf", "--rows=" + rows, "--cols=" + rows).status()).isZero();
  }

  @Test
  void saysThatCellsAreSeparatedOtherwise() throws IOException {
    Path rows = file("name;value", "A;30");
    refused(4, "name;value", "comma").by("ipf", "--rows=" + rows, "--cols=" + rows);
  }

  @Test
  void refusesMarginsThatDisagreeAndWritesNothing() throws IOException {
    Path rows = file("name,value", "A,30", "B,70");
    Path columns = file("name,value", "A,40", "B,70");
    refused(4, "100", "110").by("ipf", "--rows=" + rows, "--cols=" + columns);
  }

  @Test
  void tellsEverythingThatIsWrongInAFileWithItsLine() throws IOException {
    Path flows = file("orig,dest,value", "A,B,x", "A,B,1", "B,,2", "=A,C,3", "A,C,1e999");
    Console console = run("indices", flows.toString(), "--out=" + out);
    assertThat(console.status()).isEqualTo(4);
    assertThat(console.err())
        .contains(
            flows + ":2: \"x\"",
            flows + ":3: A, B",
            flows + ":4: ",
            flows + ":5: ",
            flows + ":6: \"1e999\"");
    assertThat(out).doesNotExist();
  }

  @Test
  void namesAreasThatDoNotMatch() throws IOException {
    Path population = file("name,value", "A,1", "B,1", "C,1", "E,1");
    refused(4, "population", "D", "E")
        .by("indices", example("flows.csv"), "--population=" + population);
  }

  @Test
  void refusesNegativeCounts() throws IOException {
    Path flows = file("orig,dest,value", "A,B,-5", "B,A,1");
    refused(4, "A, B", "-5").by("indices", flows.toString());
  }

  @Test
  void refusesColumnsOfOtherNamesAndPrintsBothLists() throws IOException {
    Path flows = file("from,to,value", "A,B,5");
    refused(4, "from, to, value", "orig, dest, value").by("indices", flows.toString());
  }

  @Test
  void refusesNetTotalsThatDoNotAddUpToNought() throws IOException {
    Path net = file("name,value", "A,5", "B,-5", "C,3", "D,0");
    refused(4, "net").by("net-flows", "--net=" + net, "--seed=" + example("flows.csv"));
  }

  @Test
  void aMissingFileEndsWith3AndAnUnknownMethodWith2() {
    refused(3, "nowhere.csv").by("indices", "nowhere.csv");
    refused(2, "da_min_closed")
        .by("estimate", "--method=best", "--stocks-start=a", "--stocks-end=b");
  }

  /** Expects a refusal with this status, which says these words and writes nothing. */
  private Refusal refused(int status, String... words) {
    return arguments -> {
      String[] all = new String[arguments.length + 1];
      System.arraycopy(arguments, 0, all, 0, arguments.length);
      all[arguments.length] = "--out=" + out;
      Console console = run(all);
      assertThat(console.status()).as(console.err()).isEqualTo(status);
      assertThat(console.err()).contains(words);
      assertThat(console.out()).isEmpty();
      assertThat(out).doesNotExist();
    };
  }

  private static String[] with(String[] arguments, String another) {
    return Stream.concat(Stream.of(arguments), Stream.of(another)).toArray(String[]::new);
  }

  /** A command line that is refused. */
  private interface Refusal {
    void by(String... arguments);
  }

  private static Console run(String... arguments) {
    return Console.run(Path.of(""), arguments);
  }

  private static String example(String name) {
    return EXAMPLES.resolve(name).toString();
  }

  private Path file(String... lines) throws IOException {
    Path file = Files.createTempFile(folder, "table", ".csv");
    return Files.write(file, List.of(lines));
  }
}
