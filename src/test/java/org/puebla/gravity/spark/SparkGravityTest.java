package org.puebla.gravity.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.puebla.gravity.Coefficient;
import org.puebla.gravity.GravityResult;
import org.puebla.gravity.GravitySpec;
import org.puebla.gravity.Panel;
import org.puebla.gravity.Panels;
import org.puebla.gravity.Ppml;
import org.puebla.model.PueblaException;
import org.puebla.testing.LocalSpark;
import org.puebla.toolbox.PanelFile;

/** Spread over Spark or in memory, a model says the same of the same file. */
@Tag("spark")
class SparkGravityTest {

  private static final String PART_SIZE = "spark.sql.files.maxPartitionBytes";
  private static final String HEADER = "y,x,d,twice,ban,w,off,orig,dest,year,pair";

  @TempDir private Path folder = Path.of("");

  @AfterEach
  void readWholeFilesAgain() {
    LocalSpark.session().conf().unset(PART_SIZE);
  }

  @Test
  void twoEffectsClusteredOneWay() throws IOException {
    assertSame(file(lines(8, 3, 1)), spec("x, d", "orig+year, dest+year", "pair"));
  }

  @Test
  void threeEffectsOfWhichOneAbsorbsATerm() throws IOException {
    GravityResult spread =
        assertSame(file(lines(7, 4, 2)), spec("x, d", "orig+year, dest+year, pair", "pair"));
    assertThat(spread.dropped().collinear()).containsExactly("d");
  }

  @Test
  void oneEffectAndErrorsOfRows() throws IOException {
    assertSame(file(lines(8, 2, 3)), spec("x, d", "orig", "robust"));
  }

  @Test
  void noEffectsAndErrorsByCurvature() throws IOException {
    GravityResult spread = assertSame(file(lines(8, 2, 4)), spec("x, d", "", "iid"));
    assertThat(spread.coefficients().get(0).term()).isEqualTo(GravitySpec.INTERCEPT);
  }

  @Test
  void clusteredTwoWaysWithWeightsAndOffset() throws IOException {
    assertSame(file(lines(9, 3, 5)), weighted(spec("x, d", "orig+year, dest", "orig, dest")));
  }

  @Test
  void inManyParts() throws IOException {
    LocalSpark.session().conf().set(PART_SIZE, "600");
    assertSame(file(lines(7, 3, 6)), weighted(spec("x, d", "orig+year", "pair")));
  }

  /** Some of them together first; in their order all the same. */
  @Test
  void addsLargePartsInTheirOrder() {
    List<double[][]> parts = new ArrayList<>();
    for (int part = 0; part < 30; part++) {
      parts.add(new double[][] {{part, 1e-17 * part}});
    }
    double[][] sums =
        Spread.fold(LocalSpark.context().parallelize(parts, 30), Folding.SUM, 1L << 40);
    assertThat(sums[0][0]).isEqualTo(435);
    assertThat(sums[0][1]).isCloseTo(435e-17, within(1e-30));
  }

  @Test
  void collinearAndSeparatingTermsAndTheirRows() throws IOException {
    GravityResult spread =
        assertSame(
            file(banned(lines(8, 3, 11))),
            spec("x, d, twice, ban", "orig+year, dest+year", "pair"));
    assertThat(spread.dropped().collinear()).containsExactly("twice");
    assertThat(spread.dropped().separating()).containsExactly("ban");
    assertThat(spread.dropped().separated()).isNotEmpty();
  }

  /** Two islands of outcomes, from one of which rows of nought lead to the other and none back. */
  @Test
  void rowsThatTwoEffectsSeparate() throws IOException {
    List<String> lines = new ArrayList<>();
    for (String line : lines(8, 3, 12)) {
      String[] cells = line.split(",");
      boolean one = Integer.parseInt(cells[7].substring(1)) < 4;
      boolean other = Integer.parseInt(cells[8].substring(1)) < 4;
      if (one || !other) {
        lines.add(one && !other ? with(line, 0, "0") : line);
      }
    }
    LocalSpark.session().conf().set(PART_SIZE, "3000");
    GravityResult spread = assertSame(file(lines), spec("x", "orig+year, dest+year", "pair"));
    assertThat(spread.dropped().separated()).isNotEmpty();
  }

  @Test
  void levelsOfNoughtsSingletonsAndGaps() throws IOException {
    List<String> lines = new ArrayList<>();
    for (String line : lines(7, 3, 13)) {
      String[] cells = line.split(",");
      lines.add(cells[7].equals("a2") && cells[9].equals("1") ? with(line, 0, "0") : line);
    }
    lines.set(3, with(lines.get(3), 1, "NA"));
    lines.set(9, with(lines.get(9), 9, "  "));
    lines.add(with(with(lines.get(0), 7, "alone"), 0, "3"));
    lines.add("");
    lines.add(with(lines.get(1), 10, "\"a0, to a1\""));
    Path file = file(lines);
    GravitySpec spec = spec("x, d", "orig+year, dest+year", "pair");
    GravityResult spread = assertSame(file, spec);
    assertThat(spread.dropped().allNought()).isEqualTo(6);
    assertThat(spread.dropped().singletons()).isPositive();
    SparkGravity.Answer answer = fit(file, spec);
    PanelFile read = PanelFile.read(file, spec);
    assertThat(answer.read()).isEqualTo(read.read());
    assertThat(answer.gaps()).isEqualTo(read.gaps()).isEqualTo(2);
  }

  @Test
  void parquetWithYearsInNumbers() throws IOException {
    SparkSession session = LocalSpark.session();
    Path csv = file(lines(7, 3, 14));
    Path parquet = folder.resolve("panel.parquet");
    session
        .read()
        .option("header", true)
        .option("inferSchema", true)
        .csv(csv.toString())
        .coalesce(1)
        .write()
        .parquet(parquet.toString());
    GravitySpec spec = spec("x, d", "orig+year, dest+year", "pair");
    assertNear(
        fit(parquet, spec).result(), Ppml.fit(PanelFile.read(csv, spec).panel(), spec).result());
  }

  @Test
  void refusesWhatTheOtherRefuses() throws IOException {
    List<String> lines = lines(6, 2, 15);
    GravitySpec spec = spec("x, d", "orig+year, dest+year", "pair");
    assertRefused(file(replaced(lines, 4, with(lines.get(4), 1, "many"))), spec);
    assertRefused(file(replaced(lines, 4, with(lines.get(4), 0, "-2"))), spec);
    assertRefused(file(lines.stream().map(line -> with(line, 0, "0")).toList()), spec);
    assertRefused(file(lines.stream().map(line -> with(line, 1, "")).toList()), spec);
    assertRefused(file(lines), spec("x, none", "orig", "pair"));
    assertRefused(file(lines.stream().map(line -> with(line, 10, "one")).toList()), spec);
    assertRefused(file(lines), spec("d", "pair", "pair"));
    assertThat(refusal(() -> fit(unchecked(replaced(lines, 4, lines.get(4) + ",more")), spec)))
        .containsExactly("toolbox.cells-in");
  }

  private Path unchecked(List<String> lines) {
    try {
      return file(lines);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static void assertRefused(Path file, GravitySpec spec) {
    List<String> inMemory = refusal(() -> Ppml.fit(PanelFile.read(file, spec).panel(), spec));
    assertThat(refusal(() -> fit(file, spec))).isNotEmpty().isEqualTo(inMemory);
  }

  private static List<String> refusal(Runnable fit) {
    PueblaException refusal = catchThrowableOfType(PueblaException.class, fit::run);
    return refusal.problems().stream()
        .map(problem -> problem.rule().equals("toolbox.cells") ? "" : problem.rule())
        .toList();
  }

  private static SparkGravity.Answer fit(Path file, GravitySpec spec) {
    return new SparkGravity(LocalSpark.session()).fit(file.toString(), spec);
  }

  private static GravityResult assertSame(Path file, GravitySpec spec) {
    GravityResult spread = fit(file, spec).result();
    assertNear(spread, Ppml.fit(PanelFile.read(file, spec).panel(), spec).result());
    return spread;
  }

  private static void assertNear(GravityResult spread, GravityResult inMemory) {
    assertThat(spread.dropped()).usingRecursiveComparison().isEqualTo(inMemory.dropped());
    assertThat(spread.observations()).isEqualTo(inMemory.observations());
    assertThat(spread.clusters()).isEqualTo(inMemory.clusters());
    assertThat(spread.coefficients()).hasSameSizeAs(inMemory.coefficients());
    for (int term = 0; term < spread.coefficients().size(); term++) {
      Coefficient found = spread.coefficients().get(term);
      Coefficient expected = inMemory.coefficients().get(term);
      assertThat(found.term()).isEqualTo(expected.term());
      assertThat(found.estimate()).isCloseTo(expected.estimate(), within(1e-8));
      assertThat(found.error()).isCloseTo(expected.error(), within(1e-6 * expected.error()));
    }
    assertThat(spread.deviance()).isCloseTo(inMemory.deviance(), within(1e-6));
    assertThat(spread.pseudoR2()).isCloseTo(inMemory.pseudoR2(), within(1e-9));
  }

  private static List<String> replaced(List<String> lines, int at, String line) {
    List<String> replaced = new ArrayList<>(lines);
    replaced.set(at, line);
    return replaced;
  }

  private static String with(String line, int cell, String text) {
    String[] cells = line.split(",");
    cells[cell] = text;
    return String.join(",", cells);
  }

  /** A ban in every seventeenth row, under which nobody moved. */
  private static List<String> banned(List<String> lines) {
    List<String> banned = new ArrayList<>(lines);
    for (int row = 0; row < banned.size(); row += 17) {
      banned.set(row, with(with(banned.get(row), 4, "1"), 0, "0"));
    }
    return banned;
  }

  private static List<String> lines(int areas, int years, long seed) {
    Panel panel = Panels.corridors(areas, years, seed);
    Random random = new Random(seed);
    List<String> lines = new ArrayList<>();
    for (int row = 0; row < panel.size(); row++) {
      int pair = row / years;
      int from = pair / (areas - 1);
      int to = pair % (areas - 1);
      to += to >= from ? 1 : 0;
      double x = panel.covariates()[0][row];
      lines.add(
          String.format(
              Locale.ROOT,
              "%d,%s,%s,%s,0,%s,%s,a%d,a%d,%d,a%d to a%d",
              Math.round(panel.outcome()[row]),
              x,
              panel.covariates()[1][row],
              2 * x,
              0.5 + random.nextDouble(),
              random.nextGaussian() / 4,
              from,
              to,
              row % years,
              from,
              to));
    }
    return lines;
  }

  private Path file(List<String> lines) throws IOException {
    Path file = Files.createTempFile(folder, "panel", ".csv");
    List<String> all = new ArrayList<>(List.of(HEADER));
    all.addAll(lines);
    return Files.write(file, all);
  }

  private static GravitySpec weighted(GravitySpec spec) {
    return new GravitySpec(
        spec.outcome(),
        spec.covariates(),
        spec.fixedEffects(),
        spec.cluster(),
        Optional.of("w"),
        Optional.of("off"),
        spec.smallSample(),
        Optional.empty());
  }

  private static GravitySpec spec(String terms, String effects, String clusters) {
    return new GravitySpec(
        "y",
        List.of(terms.split(", ")),
        combinations(effects),
        combinations(clusters),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static List<List<String>> combinations(String texts) {
    List<List<String>> combinations = new ArrayList<>();
    for (String text : texts.isEmpty() ? new String[0] : texts.split(", ")) {
      combinations.add(List.of(text.split("\\+")));
    }
    return combinations;
  }
}
