package org.puebla.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * From a landed file to a table: lets the contestants run in turn, checks that they agree, reports.
 */
final class LandingBench {

  private static final Path FOLDER = Path.of("target/bench");
  private static final String HEAP = "1g";
  private static final long QUARTER = 256L << 20;
  private static final long WHOLE = 1L << 30;

  private final Settings settings;
  private final Report report = new Report();

  private LandingBench(Settings settings) {
    this.settings = settings;
  }

  /** Reads its settings from the system properties {@code bench.*}. */
  static void run() throws Exception {
    new LandingBench(Settings.ofSystem()).measure();
  }

  private void measure() throws Exception {
    Path file = CbpFile.in(FOLDER, settings.size(), settings.seed());
    warmFileCache(file);
    race(file);
    memory();
    if (settings.profile()) {
      profile(file);
    }
    Files.writeString(FOLDER.resolve("landing.md"), report.toString());
    System.out.println(report);
  }

  /** One after the other and again, so that noise of the machine falls on all alike. */
  private void race(Path file) throws Exception {
    Map<Contestant, List<Measurement>> runs = new EnumMap<>(Contestant.class);
    for (int run = 0; run < settings.runs(); run++) {
      for (Contestant contestant : Contestant.OF_LANDING) {
        Measurement measured = Arena.run(contestant, file, folder(contestant), List.of());
        runs.computeIfAbsent(contestant, none -> new ArrayList<>()).add(measured);
        System.out.printf(
            "%-22s %6.1f s, CPU %6.1f s, peak %6d MiB%n",
            contestant.title(), measured.wall(), measured.cpu(), measured.peakBytes() >> 20);
      }
    }
    agree();
    report.race(Files.size(file), runs);
  }

  private static void agree() throws Exception {
    Path puebla = folder(Contestant.PUEBLA);
    for (Contestant other : List.of(Contestant.DUCKDB, Contestant.DUCKDB_UNSORTED)) {
      Agreement.flows(puebla, folder(other), Agreement.Locators.COMPARED);
      Agreement.rejected(puebla, folder(other));
    }
    Agreement.flows(puebla, folder(Contestant.SPARK), Agreement.Locators.LEFT_OUT);
  }

  private void memory() throws IOException, InterruptedException {
    List<Long> sizes = new ArrayList<>(List.of(QUARTER, WHOLE));
    if (settings.large()) {
      sizes.add(2 * WHOLE);
    }
    Map<Long, Measurement> bySize = new LinkedHashMap<>();
    for (long size : sizes) {
      if (size <= settings.size() || settings.large()) {
        Path file = CbpFile.in(FOLDER, size, settings.seed());
        bySize.put(
            Files.size(file),
            Arena.run(Contestant.PUEBLA, file, folder(Contestant.PUEBLA), List.of("-Xmx" + HEAP)));
      }
    }
    report.memory(HEAP, new TreeMap<>(bySize));
  }

  private void profile(Path file) throws IOException, InterruptedException {
    Path recording = FOLDER.resolve("puebla.jfr");
    Arena.run(
        Contestant.PUEBLA,
        file,
        folder(Contestant.PUEBLA),
        List.of("-XX:StartFlightRecording=settings=profile,filename=" + recording));
    report.add(HotSpots.read(recording).markdown());
  }

  private static Path folder(Contestant contestant) {
    return FOLDER.resolve(contestant.name().toLowerCase(Locale.ROOT));
  }

  private static void warmFileCache(Path file) throws IOException {
    byte[] buffer = new byte[1 << 20];
    try (InputStream in = Files.newInputStream(file)) {
      while (in.read(buffer) >= 0) {
        // Only the reading matters.
      }
    }
  }
}
