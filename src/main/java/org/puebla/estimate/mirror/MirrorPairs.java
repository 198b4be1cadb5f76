package org.puebla.estimate.mirror;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.puebla.model.ExitCode;
import org.puebla.model.Problem;
import org.puebla.model.PueblaException;

/** Brings the two reports of each corridor and period together. */
public final class MirrorPairs {

  private static final class Both {
    private @Nullable MirrorReport inflow;
    private @Nullable MirrorReport outflow;
  }

  private MirrorPairs() {}

  /**
   * Pairs what destinations and origins reported, in the order of origin, destination and period; a
   * corridor that one side alone reported is there as well.
   *
   * @throws PueblaException when a report was not counted like the others, naming in what they
   *     differ, gives a corridor twice, or is no count
   */
  public static List<MirrorFlow> of(List<MirrorReport> inflows, List<MirrorReport> outflows) {
    List<Problem> problems = new ArrayList<>();
    Map<List<String>, Both> pairs = new TreeMap<>(MirrorPairs::compare);
    MirrorReport first =
        !inflows.isEmpty() ? inflows.get(0) : outflows.isEmpty() ? null : outflows.get(0);
    for (MirrorReport report : inflows) {
      Both both = checked(report, first, pairs, problems);
      if (both.inflow != null) {
        problems.add(twice(report));
      }
      both.inflow = report;
    }
    for (MirrorReport report : outflows) {
      Both both = checked(report, first, pairs, problems);
      if (both.outflow != null) {
        problems.add(twice(report));
      }
      both.outflow = report;
    }
    if (!problems.isEmpty()) {
      throw new PueblaException(ExitCode.DATA_FAILED, problems);
    }
    return pairs.entrySet().stream().map(pair -> flow(pair.getKey(), pair.getValue())).toList();
  }

  private static Both checked(
      MirrorReport report,
      @Nullable MirrorReport first,
      Map<List<String>, Both> pairs,
      List<Problem> problems) {
    if (first != null && !first.basis().equals(report.basis())) {
      problems.add(
          Problem.of(
              "estimate.unlike-mirror",
              report.origin(),
              report.destination(),
              report.period(),
              String.join("; ", first.basis().differences(report.basis())),
              first.source(),
              report.source()));
    }
    if (report.value() < 0 || Double.isInfinite(report.value())) {
      problems.add(
          Problem.of(
              "estimate.mirror-no-count",
              report.source(),
              report.origin(),
              report.destination(),
              report.period(),
              report.value()));
    }
    return pairs.computeIfAbsent(
        List.of(report.origin(), report.destination(), report.period()), ignored -> new Both());
  }

  private static Problem twice(MirrorReport report) {
    return Problem.of(
        "estimate.mirror-twice",
        report.source(),
        report.origin(),
        report.destination(),
        report.period());
  }

  private static MirrorFlow flow(List<String> key, Both both) {
    MirrorReport inflow = both.inflow;
    MirrorReport outflow = both.outflow;
    return new MirrorFlow(
        key.get(0),
        key.get(1),
        key.get(2),
        inflow == null ? Double.NaN : inflow.value(),
        outflow == null ? Double.NaN : outflow.value(),
        inflow == null ? "" : inflow.source(),
        outflow == null ? "" : outflow.source());
  }

  private static int compare(List<String> one, List<String> other) {
    for (int at = 0; at < one.size(); at++) {
      int order = one.get(at).compareTo(other.get(at));
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }
}
