package org.puebla.bench;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Puts measurements into Markdown that also reads well on a terminal. */
final class Report {

  private static final double MEGA = 1e6;
  private static final double MEBI = 1 << 20;

  private final StringBuilder text = new StringBuilder();

  /** Ratios are to Puebla: 2.0 is twice as long. */
  void race(long fileBytes, Map<Contestant, List<Measurement>> runs) {
    line("## One file of %,.0f MB, median of %d".formatted(fileBytes / MEGA, countOf(runs)));
    line("");
    line(
        "| contestant | wall s | to Puebla | MB/s | krows/s | CPU s | to Puebla | peak MiB | Parquet MB | all walls s |");
    line("|---|---|---|---|---|---|---|---|---|---|");
    Measurement base = Measurement.median(runs.get(Contestant.PUEBLA));
    runs.forEach(
        (contestant, measured) -> {
          Measurement middle = Measurement.median(measured);
          double rows = middle.work().kept() + middle.work().refused();
          line(
              "| %s | %.1f | %.2f | %.0f | %.0f | %.1f | %.2f | %.0f | %.0f | %s |"
                  .formatted(
                      contestant.title(),
                      middle.wall(),
                      middle.wall() / base.wall(),
                      fileBytes / MEGA / middle.wall(),
                      rows / 1e3 / middle.wall(),
                      middle.cpu(),
                      middle.cpu() / base.cpu(),
                      middle.peakBytes() / MEBI,
                      middle.outputBytes() / MEGA,
                      measured.stream()
                          .map(run -> "%.1f".formatted(run.wall()))
                          .collect(Collectors.joining(" "))));
        });
    line("");
    line(
        "Rows: %,d kept, %,d refused, the same for all."
            .formatted(base.work().kept(), base.work().refused()));
    line("Phases of Puebla: " + phases(base) + "; the rest is the start of Java and Spark.");
    line("");
  }

  void memory(String heap, Map<Long, Measurement> bySize) {
    line("## Peak memory of Puebla as the file grows, heap limited to " + heap);
    line("");
    line("| file MB | peak MiB | wall s | CPU s |");
    line("|---|---|---|---|");
    bySize.forEach(
        (bytes, run) ->
            line(
                "| %,.0f | %.0f | %.1f | %.1f |"
                    .formatted(bytes / MEGA, run.peakBytes() / MEBI, run.wall(), run.cpu())));
    line("");
  }

  void add(String markdown) {
    line(markdown);
  }

  private static String phases(Measurement run) {
    return run.work().phases().stream()
        .map(phase -> "%s %.1f s".formatted(phase.name(), phase.seconds()))
        .collect(Collectors.joining(", "));
  }

  private static int countOf(Map<Contestant, List<Measurement>> runs) {
    return runs.values().iterator().next().size();
  }

  private void line(String line) {
    text.append(line).append('\n');
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
