package org.puebla.bench.flows;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.puebla.estimate.account.FlowEstimate;
import org.puebla.estimate.account.Method;
import org.puebla.estimate.account.StockChange;
import org.puebla.fit.BirthEngine;
import org.puebla.fit.Certificate;
import org.puebla.fit.Fit;
import org.puebla.fit.Ipf3;
import org.puebla.fit.Ipf3.Stayers;
import org.puebla.fit.Margins;
import org.puebla.fit.Tolerance;
import org.puebla.matrix.AreaMatrix;

/**
 * From stocks to flows, in this Java machine and without Spark: all methods over an invented world,
 * and each engine beside plain sweeps in the same run.
 */
public final class FlowBench {

  private static final int AREAS = 230;
  private static final int INTERVALS = 7;
  private static final int SEXES = 2;
  private static final long SEED = 1996;

  /** Where R's packages stop, in people. */
  private static final double PLAIN_TOLERANCE = 1e-3;

  private final int rounds = Integer.getInteger("bench.runs", 3) + 2;
  private final SyntheticWorld world = new SyntheticWorld(AREAS, SEED);
  private final StringBuilder report = new StringBuilder();

  private FlowBench() {}

  /** Measures, prints and keeps the report in {@code target/bench/flows.md}. */
  public static void run() throws Exception {
    FlowBench bench = new FlowBench();
    List<StockChange> changes = new ArrayList<>();
    for (int sex = 0; sex < SEXES; sex++) {
      changes.addAll(bench.world.changes(INTERVALS));
    }
    bench.allMethods(changes);
    bench.line("");
    bench.line(
        "| engine | s | margins off by | iterations | plain sweeps s | off by | sweeps | ratio |");
    bench.line("|---|---|---|---|---|---|---|---|");
    bench.closing(changes.get(0));
    bench.threeWay(changes.get(0), "flat seed, stayers fixed", Optional.empty(), Stayers.FIXED);
    bench.threeWay(
        changes.get(0),
        "distance seed, stayers free",
        Optional.of(bench.world.nearness()),
        Stayers.FREE);
    bench.memory();
    Path folder = Path.of("target/bench");
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("flows.md"), bench.report);
    System.out.println(bench.report);
  }

  private void allMethods(List<StockChange> changes) throws Exception {
    ExecutorService cores =
        Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
    try {
      double[] seconds = new double[rounds];
      for (int round = 0; round < rounds; round++) {
        long begin = System.nanoTime();
        List<Callable<Long>> tasks = new ArrayList<>();
        changes.forEach(change -> tasks.add(() -> estimate(change)));
        long allocated = 0;
        for (Future<Long> done : cores.invokeAll(tasks)) {
          allocated = Math.max(allocated, done.get());
        }
        seconds[round] = (System.nanoTime() - begin) / 1e9;
        if (round == rounds - 1) {
          line(
              "%d methods, %d areas, %d intervals and sexes, %d cores: %.2f s the first time, %.2f s after; a task allocates %d MB in all."
                  .formatted(
                      Method.values().length,
                      AREAS,
                      changes.size(),
                      Runtime.getRuntime().availableProcessors(),
                      seconds[0],
                      median(Arrays.copyOfRange(seconds, 1, rounds)),
                      allocated >> 20));
        }
      }
    } finally {
      cores.shutdown();
    }
  }

  /** All methods over one interval and sex; the bytes allocated on the way. */
  private static long estimate(StockChange change) {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadAllocatedBytes();
    FlowEstimate estimate = new FlowEstimate(change, Optional.empty(), Tolerance.EXACT);
    for (Method method : Method.values()) {
      if (!estimate.moves(method).certificate().converged()) {
        throw new IllegalStateException(method.id() + " missed its margins");
      }
    }
    return threads.getCurrentThreadAllocatedBytes() - before;
  }

  /** Birthplaces brought to one number at both dates with the residents of each area kept. */
  private void closing(StockChange change) throws Exception {
    double[] residents = sums(change.start(), false);
    double[] births = meanOfBirths(change);
    List<String> areas = change.areas();
    Timed<Fit<double[][]>> ours =
        timed(
            () ->
                new Margins(areas, areas, births, residents)
                    .attempt(change.start(), Tolerance.EXACT));
    Timed<PlainSweeps> plain =
        timed(
            () ->
                PlainSweeps.twoWay(
                    copy(change.start()), births, residents, PLAIN_TOLERANCE, 10_000));
    row("two-way, birthplace totals closed", ours.seconds, ours.result.certificate(), plain);
  }

  private void threeWay(
      StockChange change, String title, Optional<AreaMatrix> seed, Stayers stayers)
      throws Exception {
    List<String> areas = change.areas();
    double[] residents = sums(change.start(), false);
    double[] births = sums(change.start(), true);
    // The same people at the end where others of their birthplace were, so that margins agree.
    double[][] end =
        new Margins(areas, areas, births, residents).attempt(change.end(), Tolerance.EXACT).table();
    AreaMatrix origins = AreaMatrix.square(areas, transposed(change.start()));
    AreaMatrix destinations = AreaMatrix.square(areas, end);
    Timed<Certificate> ours =
        timed(
            () ->
                Ipf3.forEachBirth(
                    origins,
                    destinations,
                    seed,
                    stayers,
                    Tolerance.EXACT,
                    BirthEngine.ON_ALL_CORES,
                    (birth, table) -> {}));
    double[][][] cube = new double[AREAS][AREAS][AREAS];
    Timed<PlainSweeps> plain =
        timed(
            () -> {
              double[][] leaving = copy(change.start());
              double[][] coming = copy(end);
              if (stayers == Stayers.FIXED) {
                withoutStayers(leaving, coming);
              }
              fill(cube, seed, stayers);
              return PlainSweeps.threeWay(cube, leaving, coming, PLAIN_TOLERANCE, 200);
            });
    row("three-way, " + title, ours.seconds, ours.result, plain);
  }

  /** What a sweep at memory bandwidth would take. */
  private void memory() throws Exception {
    double[][] from = new double[AREAS][AREAS * AREAS];
    double[][] to = new double[AREAS][AREAS * AREAS];
    Timed<Integer> copied =
        timed(
            () -> {
              for (int birth = 0; birth < AREAS; birth++) {
                System.arraycopy(from[birth], 0, to[birth], 0, from[birth].length);
              }
              return to.length;
            });
    line("");
    line(
        "Copying the %d MB of one figure for each origin, destination and birthplace on one core: %.3f s."
            .formatted((8L * AREAS * AREAS * AREAS) >> 20, copied.seconds));
  }

  private void row(
      String title, double seconds, Certificate certificate, Timed<PlainSweeps> plain) {
    line(
        "| %s | %.3f | %.1e | %d | %.3f | %.1e | %d | %.1f |"
            .formatted(
                title,
                seconds,
                certificate.largestMarginError(),
                certificate.iterations(),
                plain.seconds,
                plain.result.largestMarginError(),
                plain.result.sweeps(),
                plain.seconds / seconds));
  }

  private record Timed<T>(double seconds, T result) {}

  /** The median of all rounds but the first, which warms up. */
  private <T> Timed<T> timed(Callable<T> work) throws Exception {
    double[] seconds = new double[rounds - 1];
    T result = work.call();
    for (int round = 0; round < seconds.length; round++) {
      long begin = System.nanoTime();
      result = work.call();
      seconds[round] = (System.nanoTime() - begin) / 1e9;
    }
    return new Timed<>(median(seconds), result);
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[(sorted.length - 1) / 2];
  }

  private static double[] meanOfBirths(StockChange change) {
    double[] before = sums(change.start(), true);
    double[] after = sums(change.end(), true);
    double residentsBefore = Arrays.stream(before).sum();
    double residentsAfter = Arrays.stream(after).sum();
    double[] mean = new double[before.length];
    for (int birth = 0; birth < mean.length; birth++) {
      mean[birth] = (before[birth] + after[birth] * residentsBefore / residentsAfter) / 2;
    }
    return mean;
  }

  private static void withoutStayers(double[][] leaving, double[][] coming) {
    for (int birth = 0; birth < leaving.length; birth++) {
      for (int area = 0; area < leaving.length; area++) {
        double staying = Math.min(leaving[birth][area], coming[birth][area]);
        leaving[birth][area] -= staying;
        coming[birth][area] -= staying;
      }
    }
  }

  private static void fill(double[][][] cube, Optional<AreaMatrix> seed, Stayers stayers) {
    for (double[][] table : cube) {
      for (int from = 0; from < table.length; from++) {
        for (int to = 0; to < table.length; to++) {
          table[from][to] = seed.isPresent() ? seed.get().cells()[from][to] : 1;
        }
        if (stayers == Stayers.FIXED) {
          table[from][from] = 0;
        }
      }
    }
  }

  private static double[] sums(double[][] table, boolean ofRows) {
    double[] sums = new double[table.length];
    for (int row = 0; row < table.length; row++) {
      for (int column = 0; column < table.length; column++) {
        sums[ofRows ? row : column] += table[row][column];
      }
    }
    return sums;
  }

  private static double[][] transposed(double[][] table) {
    double[][] turned = new double[table.length][table.length];
    for (int row = 0; row < table.length; row++) {
      for (int column = 0; column < table.length; column++) {
        turned[column][row] = table[row][column];
      }
    }
    return turned;
  }

  private static double[][] copy(double[][] table) {
    return Stream.of(table).map(double[]::clone).toArray(double[][]::new);
  }

  private void line(String line) {
    report.append(line).append('\n');
  }
}
