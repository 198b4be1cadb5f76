package org.puebla.bench.gravity;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.puebla.gravity.GravityFit;
import org.puebla.gravity.GravitySpec;
import org.puebla.gravity.Panel;
import org.puebla.gravity.Ppml;

/** Gravity models on panels of the sizes that R's fixest was timed on, from arrays to errors. */
public final class GravityBench {

  private static final long SEED = 1996;
  private static final GravitySpec BY_PAIR =
      new GravitySpec(
          "flow",
          List.of("visa"),
          List.of(),
          List.of(List.of("pair")),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  private final int rounds = Integer.getInteger("bench.runs", 3);
  private final StringBuilder report = new StringBuilder();

  private GravityBench() {}

  /** Measures, prints and keeps the report in {@code target/bench/gravity.md}. */
  public static void run() throws Exception {
    GravityBench bench = new GravityBench();
    bench.line("| rows | effects | first s | then s | steps | rows used |");
    bench.line("|---|---|---|---|---|---|");
    bench.fit(100, 30, false);
    bench.fit(100, 30, true);
    bench.fit(200, 30, false);
    bench.fit(200, 30, true);
    if (!"false".equals(System.getProperty("bench.large", "false"))) {
      bench.fit(580, 30, false);
      bench.fit(580, 30, true);
    }
    Path folder = Path.of("target/bench");
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("gravity.md"), bench.report);
    System.out.println(bench.report);
  }

  private void fit(int areas, int years, boolean withPairs) {
    Panel panel = new InventedPanel(areas, years, SEED).panel(withPairs);
    double[] seconds = new double[1 + rounds];
    GravityFit fit = null;
    for (int round = 0; round < seconds.length; round++) {
      long begin = System.nanoTime();
      fit = Ppml.fit(panel, BY_PAIR);
      seconds[round] = (System.nanoTime() - begin) / 1e9;
    }
    double[] later = Arrays.copyOfRange(seconds, 1, seconds.length);
    Arrays.sort(later);
    line(
        "| %,d | %s | %.2f | %.2f | %d | %,d |"
            .formatted(
                panel.size(),
                withPairs ? "origin×year, destination×year, pair" : "origin×year, destination×year",
                seconds[0],
                later[(later.length - 1) / 2],
                fit == null ? 0 : fit.result().iterations(),
                fit == null ? 0 : fit.panel().size()));
  }

  private void line(String line) {
    report.append(line).append('\n');
  }
}
