package org.puebla.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * From a table to indicators, beside DuckDB that groups the same table to the cells which
 * indicators read; both must have counted the same.
 */
final class IndicatorBench {

  private static final Path FOLDER = Path.of("target/bench");
  private static final List<Contestant> CONTESTANTS =
      List.of(Contestant.INDICATORS, Contestant.DUCKDB_CELLS);

  private final Settings settings = Settings.ofSystem();
  private final StringBuilder report = new StringBuilder();

  private IndicatorBench() {}

  /** Reads its settings from the system properties {@code bench.*}. */
  static void run() throws Exception {
    new IndicatorBench().measure();
  }

  private void measure() throws Exception {
    Path flows = table();
    Map<Contestant, List<Measurement>> runs = new EnumMap<>(Contestant.class);
    for (int round = 0; round < settings.runs(); round++) {
      for (Contestant contestant : CONTESTANTS) {
        runs.computeIfAbsent(contestant, none -> new ArrayList<>())
            .add(Arena.run(contestant, flows, folder(contestant), List.of()));
      }
      agree();
    }
    Measurement base = Measurement.median(runs.get(Contestant.INDICATORS));
    line(
        "| contestant | work s | to Puebla | process s | CPU s | to Puebla | peak MiB | rows out |");
    line("|---|---|---|---|---|---|---|---|");
    runs.forEach((contestant, all) -> line(row(contestant, Measurement.median(all), base)));
    line("");
    line("Both counted " + Files.readString(counted(Contestant.INDICATORS)) + ".");
    Files.writeString(FOLDER.resolve("indicators.md"), report.toString());
    System.out.println(report);
  }

  /** The table of the landing bench's file, made once for each size and seed. */
  private Path table() throws Exception {
    Path file = CbpFile.in(FOLDER, settings.size(), settings.seed());
    Path made = FOLDER.resolve("table-" + file.getFileName());
    if (!Files.exists(made.resolve("result.properties"))) {
      Arena.run(Contestant.PUEBLA, file, made, List.of());
    }
    try (var files = Files.walk(made)) {
      return files
          .filter(path -> path.endsWith("flows/source_id=" + PueblaWork.SOURCE))
          .findFirst()
          .orElseThrow()
          .resolve("edition=" + PueblaWork.EDITION);
    }
  }

  private static void agree() throws Exception {
    List<String> counted = new ArrayList<>();
    for (Contestant contestant : CONTESTANTS) {
      counted.add(Files.readString(counted(contestant)));
    }
    if (counted.stream().distinct().count() > 1) {
      throw new IllegalStateException(
          "they disagree: " + counted.stream().collect(Collectors.joining("; ")));
    }
  }

  private static String row(Contestant contestant, Measurement run, Measurement base) {
    return "| %s | %.1f | %.2f | %.1f | %.1f | %.2f | %d | %,d |"
        .formatted(
            contestant.title(),
            seconds(run),
            seconds(run) / seconds(base),
            run.wall(),
            run.cpu(),
            run.cpu() / base.cpu(),
            run.peakBytes() >> 20,
            run.work().kept());
  }

  private static double seconds(Measurement run) {
    return run.work().phases().get(0).seconds();
  }

  private static Path counted(Contestant contestant) {
    return folder(contestant).resolve("counted.txt");
  }

  private static Path folder(Contestant contestant) {
    return FOLDER.resolve(contestant.name().toLowerCase(Locale.ROOT));
  }

  private void line(String text) {
    report.append(text).append('\n');
  }
}
