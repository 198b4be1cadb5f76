package org.puebla.gate;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.puebla.model.Period;
import org.puebla.quality.Finding;
import org.puebla.quality.RefusalReason;
import org.puebla.quality.Tally;
import org.puebla.store.Store;
import org.puebla.stream.Reading;
import org.puebla.stream.SourceStream;
import org.puebla.stream.Statement;
import org.puebla.table.Condition;
import org.puebla.table.FigureJoin;
import org.puebla.table.FigureShape;
import org.puebla.table.SelectedFile;
import org.puebla.table.Selection;
import org.puebla.table.SortedRows;
import org.puebla.table.TableSchema;
import org.puebla.table.Tables;

/**
 * Holds one edition against itself and against what stood of its series before, in one walk over
 * both; its page is docs/gates.md.
 */
public final class EditionGates implements FigureJoin.Listener {

  private static final double UNIT_SLIP = 1000;
  private static final double NEAR = 0.1;
  private static final int YEARS_LONG_PAST = 3;
  private static final int PERIODS_BEFORE = 12;

  /** Below so many cells in common, or in a period, a share says nothing. */
  private static final int FEW = 20;

  private final Store store;
  private final TableSchema table;
  private final FigureShape shape;
  private final Reading edition;
  private final GateFindings findings;
  private final boolean isRevised;
  private final GroupSums before = new GroupSums();
  private final GroupSums common = new GroupSums();
  private final GroupSums after = new GroupSums();
  private final AreaGates areas;
  private final Set<String> periodsBefore = new TreeSet<>();
  private final Set<String> restated = new TreeSet<>();
  private final LocalDate longPast;
  private long compared;
  private long changed;
  private long emptied;
  private long counted;
  private long comparedLongPast;
  private long changedLongPast;
  private long added;
  private long removed;
  private @Nullable Growth greatest;

  /** One cell that grew. */
  private record Growth(String series, String period, String kind, double from, double to) {

    double by() {
      return to - from;
    }
  }

  /**
   * @param bounds those that the declaration moved
   * @param isRevised whether the source is made in revisions, which restate the past as a whole
   */
  public static List<Finding> of(
      Store store,
      SourceStream streamUpToEdition,
      int position,
      Tally tally,
      Map<Gate, Double> bounds,
      boolean isRevised)
      throws IOException {
    Reading edition = streamUpToEdition.readings().get(position);
    EditionGates gates = new EditionGates(store, edition, bounds, isRevised);
    gates.walk(streamUpToEdition, position);
    gates.conclude(tally);
    return gates.findings.all();
  }

  private EditionGates(Store store, Reading edition, Map<Gate, Double> bounds, boolean isRevised) {
    this.store = store;
    this.table = Tables.named(edition.table());
    this.shape = FigureShape.of(table);
    this.edition = edition;
    this.findings = new GateFindings(edition.source(), edition.edition(), bounds);
    this.isRevised = isRevised;
    this.areas = new AreaGates(shape);
    this.longPast = LocalDate.parse(edition.edition()).minusYears(YEARS_LONG_PAST);
  }

  private void walk(SourceStream stream, int position) throws IOException {
    stream.restatedBy(position).forEach(statement -> restated.addAll(statement.periods()));
    List<SelectedFile> olds = new ArrayList<>();
    for (Statement statement : stream.standingBefore(position)) {
      periodsBefore.addAll(statement.periods());
      Selection periods =
          Selection.of(new Condition(table.column("time_period"), Set.copyOf(statement.periods())));
      for (Path file : local(statement.reading())) {
        olds.add(new SelectedFile(file, periods));
      }
    }
    try (SortedRows earlier = SortedRows.of(shape.columns(), olds);
        SortedRows later = SortedRows.open(shape.columns(), local(edition))) {
      FigureJoin.walk(shape, earlier, later, this);
    }
  }

  private List<Path> local(Reading reading) throws IOException {
    List<Path> files = new ArrayList<>();
    for (String part : reading.parts()) {
      files.add(store.local(part));
    }
    return files;
  }

  @Override
  public void onlyOld(Object[] old) {
    removed += restated.contains(period(old)) ? 1 : 0;
    Double value = shape.value(old);
    if (value != null) {
      before.add(kind(old), period(old), value);
    }
  }

  @Override
  public void onlyNew(Object[] fresh) {
    added++;
    Double value = shape.value(fresh);
    areas.see(fresh, value);
    if (value != null) {
      after.add(kind(fresh), period(fresh), value);
      grew(fresh, 0, value);
    }
  }

  @Override
  public void inBoth(Object[] old, Object[] fresh) {
    Double was = shape.value(old);
    Double is = shape.value(fresh);
    areas.see(fresh, is);
    if (was != null) {
      before.add(kind(old), period(old), was);
    }
    if (is != null) {
      after.add(kind(fresh), period(fresh), is);
    }
    if (was == null || is == null) {
      return;
    }
    compared++;
    common.add("was " + kind(old), period(old), was);
    common.add("is " + kind(old), period(old), is);
    boolean differs = !was.equals(is);
    changed += differs ? 1 : 0;
    if (was > 0) {
      counted++;
      emptied += is == 0 ? 1 : 0;
    }
    if (Period.of(period(old)).filter(one -> one.end().isBefore(longPast)).isPresent()) {
      comparedLongPast++;
      changedLongPast += differs ? 1 : 0;
    }
    grew(fresh, was, is);
  }

  private void grew(Object[] row, double from, double to) {
    if (greatest == null || to - from > greatest.by()) {
      greatest = new Growth(shape.series(row), period(row), kind(row), from, to);
    }
  }

  private void conclude(Tally tally) {
    level();
    nextLevel();
    noughts();
    outlier();
    missing();
    longPast();
    repeated();
    areas.conclude(findings);
    double repeatedKeys = tally.refused().getOrDefault(RefusalReason.DUPLICATE_KEY, 0L);
    findings.hold(
        Gate.REPEATED_KEYS,
        tally.read() == 0 ? 0 : repeatedKeys / tally.read(),
        GateFindings.number(repeatedKeys) + " of " + tally.read() + " rows");
  }

  /** The cells that both state, kind by kind. */
  private void level() {
    double worst = 1;
    String found = "no cell in both";
    for (String kind : before.kinds().keySet()) {
      double was = sum(common, "was " + kind);
      double is = sum(common, "is " + kind);
      double off = off(was, is);
      if (was > 0 && off >= worst) {
        worst = off;
        found = ratio(is / was) + " over the cells of both of " + kind;
      }
    }
    if (compared == 0) {
      findings.notApplied(Gate.LEVEL, found);
    } else {
      findings.hold(Gate.LEVEL, worst, found);
    }
  }

  /** Periods that nobody stated before, against the mean of the last that stood. */
  private void nextLevel() {
    double worst = 1;
    String found = "no period follows another";
    boolean applies = false;
    for (Map.Entry<String, TreeMap<String, Double>> kind : after.kinds().entrySet()) {
      for (Map.Entry<String, Double> period : kind.getValue().entrySet()) {
        double usual = usual(kind.getKey(), period.getKey());
        if (!periodsBefore.contains(period.getKey()) && usual > 0) {
          applies = true;
          double off = off(usual, period.getValue());
          if (off >= worst) {
            worst = off;
            found =
                ratio(period.getValue() / usual)
                    + " of those before in "
                    + period.getKey()
                    + " of "
                    + kind.getKey();
          }
        }
      }
    }
    if (!applies) {
      findings.notApplied(Gate.NEXT_LEVEL, found);
    } else if (worst > UNIT_SLIP * (1 - NEAR)) {
      // No crisis multiplies by a thousand; a slip of the unit does.
      findings.holdBack(Gate.NEXT_LEVEL, found);
    } else {
      findings.hold(Gate.NEXT_LEVEL, worst, found);
    }
  }

  /** The mean of the last periods of the same length that stood before, nought where none did. */
  private double usual(String kind, String label) {
    TreeMap<String, Double> stood = before.kinds().getOrDefault(kind, new TreeMap<>());
    long days = days(label);
    double sum = 0;
    int periods = 0;
    for (Map.Entry<String, Double> one : stood.headMap(label, false).descendingMap().entrySet()) {
      if (periods < PERIODS_BEFORE && Math.abs(days(one.getKey()) - days) <= NEAR * days) {
        sum += one.getValue();
        periods++;
      }
    }
    return periods == 0 ? 0 : sum / periods;
  }

  private static long days(String label) {
    return Period.of(label).map(Period::days).orElse(0L);
  }

  private void noughts() {
    double share = counted < FEW ? 0 : emptied / (double) counted;
    String found = emptied + " of " + counted + " cells count nobody any more";
    for (Map.Entry<String, TreeMap<String, Double>> kind : after.kinds().entrySet()) {
      for (Map.Entry<String, Double> period : kind.getValue().entrySet()) {
        if (period.getValue() == 0 && usual(kind.getKey(), period.getKey()) > 0) {
          share = 1;
          found = "nobody in " + period.getKey() + " of " + kind.getKey();
        }
      }
    }
    if (periodsBefore.isEmpty()) {
      boolean all =
          !after.kinds().isEmpty()
              && after.kinds().keySet().stream().allMatch(k -> sum(after, k) == 0);
      findings.hold(Gate.NOUGHTS, all ? 1 : 0, all ? "nobody in any cell" : "somebody");
    } else {
      findings.hold(Gate.NOUGHTS, share, found);
    }
  }

  /** Against all that was counted in its period, or in the periods before. */
  private void outlier() {
    Growth cell = greatest;
    if (cell == null || table.equals(Tables.DRIVERS)) {
      findings.notApplied(Gate.OUTLIER, "nothing grew");
      return;
    }
    if (after.cells(cell.kind(), cell.period()) < FEW) {
      findings.notApplied(Gate.OUTLIER, "fewer than " + FEW + " cells a period");
      return;
    }
    double stood =
        Math.max(before.of(cell.kind(), cell.period()), usual(cell.kind(), cell.period()));
    double others = after.of(cell.kind(), cell.period()) - cell.to();
    double whole = Math.max(stood, others);
    double times = whole <= 0 || periodsBefore.isEmpty() ? 0 : cell.by() / whole;
    findings.hold(
        Gate.OUTLIER,
        times,
        cell.series()
            + " "
            + cell.period()
            + ": "
            + GateFindings.number(cell.from())
            + ", then "
            + GateFindings.number(cell.to())
            + ", where all others are "
            + GateFindings.number(whole));
  }

  private void missing() {
    Set<String> lost = new TreeSet<>(restated);
    edition.periods().forEach(lost::remove);
    String first = edition.periods().isEmpty() ? "" : edition.periods().get(0);
    lost.removeIf(label -> label.compareTo(first) < 0);
    findings.hold(
        Gate.MISSING_PERIOD, lost.size(), lost.isEmpty() ? "none" : String.join(", ", lost));
    Set<String> holes = Holes.in(edition.periods());
    holes.removeAll(lost);
    findings.hold(Gate.HOLE, holes.size(), holes.isEmpty() ? "none" : String.join(", ", holes));
  }

  private void longPast() {
    if (isRevised || comparedLongPast < FEW) {
      findings.notApplied(
          Gate.LONG_PAST, isRevised ? "made in revisions" : "no cell in both is as old");
    } else {
      findings.hold(
          Gate.LONG_PAST,
          changedLongPast / (double) comparedLongPast,
          changedLongPast + " of " + comparedLongPast + " cells");
    }
  }

  private void repeated() {
    boolean same = compared > 0 && changed + added + removed == 0;
    findings.hold(
        Gate.REPEATED, same ? 1 : 0, same ? "every cell is as before" : "says something new");
  }

  private static String ratio(double ratio) {
    boolean slip = Math.abs(off(1, ratio) / UNIT_SLIP - 1) < NEAR;
    return "times " + GateFindings.number(ratio) + (slip ? " (a slip of the unit?)" : "");
  }

  /** How many times one is the other, the greater by the smaller. */
  private static double off(double was, double is) {
    if (was == is) {
      return 1;
    }
    return was <= 0 || is <= 0 ? Double.POSITIVE_INFINITY : Math.max(was / is, is / was);
  }

  private static double sum(GroupSums sums, String kind) {
    return sums.kinds().getOrDefault(kind, new TreeMap<>()).values().stream()
        .mapToDouble(Double::doubleValue)
        .sum();
  }

  private String kind(Object[] row) {
    return table.has("measure") ? shape.text(row, "measure") : shape.text(row, "driver");
  }

  private String period(Object[] row) {
    return shape.text(row, "time_period");
  }
}
