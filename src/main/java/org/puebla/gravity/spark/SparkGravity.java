package org.puebla.gravity.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import org.puebla.gravity.GravityResult;
import org.puebla.gravity.GravitySpec;
import org.puebla.gravity.Ppml;
import org.puebla.gravity.spark.ReadBlock.Fault;
import org.puebla.gravity.spark.ReadBlock.Told;
import org.puebla.model.ExitCode;
import org.puebla.model.Place;
import org.puebla.model.Problem;
import org.puebla.model.PueblaException;

/**
 * Fits gravity models to files whose rows need not fit in one machine. The levels of effects and
 * clusters, and a coefficient of each level for every term, must fit the driver.
 */
public final class SparkGravity {

  private static final int MOST_PROBLEMS = 20;

  private final SparkSession session;

  /** On a running session. */
  public SparkGravity(SparkSession session) {
    this.session = session;
  }

  /**
   * What was fitted.
   *
   * @param read rows of the file
   * @param gaps rows left out because a number or name was missing or their weight was nought
   */
  public record Answer(GravityResult result, int read, int gaps) {}

  /**
   * Fits a model to a CSV or Parquet file.
   *
   * @throws PueblaException as when the file is read and fitted in memory
   */
  public Answer fit(String file, GravitySpec spec) {
    requireFit(spec);
    JavaRDD<ReadBlock> read =
        new SpreadFile(session, file, spec).blocks().persist(StorageLevel.MEMORY_AND_DISK());
    List<Told> parts = told(read);
    int rows = parts.stream().mapToInt(Told::read).reduce(0, Math::addExact);
    int gaps = parts.stream().mapToInt(Told::gaps).sum();
    int[] before = before(parts);
    requireNoFaults(file, parts, before);
    if (rows == gaps) {
      throw new PueblaException(
          ExitCode.DATA_FAILED, Problem.of("toolbox.no-whole-row", file, rows, gaps));
    }
    Spread spread = spread(read, before, spec);
    List<String> clusters =
        spec.clusters().stream().map(columns -> String.join("×", columns)).toList();
    try (SpreadRows all = new SpreadRows(spread, spec.terms(), clusters)) {
      return new Answer(Ppml.fit(all, spec), rows, gaps);
    }
  }

  /**
   * Refuses what only the engine in memory does.
   *
   * @throws PueblaException when estimates are to be corrected for their bias
   */
  public static void requireFit(GravitySpec spec) {
    if (spec.correctsBias()) {
      throw new PueblaException(ExitCode.INVALID, Problem.of("gravity.bias-in-memory"));
    }
  }

  private static List<Told> told(JavaRDD<ReadBlock> read) {
    return read.mapPartitions(
            some -> {
              int rows = 0;
              int gaps = 0;
              List<Fault> faults = new ArrayList<>();
              while (some.hasNext()) {
                ReadBlock block = some.next();
                rows += block.read();
                gaps += block.gaps();
                block.faults().stream().limit(MOST_PROBLEMS - faults.size()).forEach(faults::add);
              }
              return Collections.singleton(new Told(rows, gaps, faults)).iterator();
            })
        .collect();
  }

  /** Rows of the parts before each. */
  private static int[] before(List<Told> parts) {
    int[] before = new int[parts.size()];
    for (int part = 1; part < before.length; part++) {
      before[part] = before[part - 1] + parts.get(part - 1).read();
    }
    return before;
  }

  private static void requireNoFaults(String file, List<Told> parts, int[] before) {
    List<Problem> problems = new ArrayList<>();
    int header = SpreadFile.isParquet(file) ? 0 : 1;
    for (int part = 0; part < before.length; part++) {
      for (Fault fault : parts.get(part).faults()) {
        if (problems.size() < MOST_PROBLEMS) {
          problems.add(
              Problem.at(
                  Place.line(file, header + before[part] + fault.row()),
                  fault.rule(),
                  fault.facts().toArray()));
        }
      }
    }
    if (!problems.isEmpty()) {
      throw new PueblaException(ExitCode.DATA_FAILED, problems);
    }
  }

  private static Spread spread(JavaRDD<ReadBlock> read, int[] before, GravitySpec spec) {
    List<String> names = spec.names();
    List<List<String>> combinations = new ArrayList<>(spec.fixedEffects());
    combinations.addAll(spec.clusters());
    int[][] combined =
        combinations.stream()
            .map(columns -> columns.stream().mapToInt(names::indexOf).toArray())
            .toArray(int[][]::new);
    Dictionary dictionary = Dictionary.of(read, names.size(), combined);
    Columns columns = Columns.of(spec);
    Broadcast<Dictionary> sent =
        JavaSparkContext.fromSparkContext(read.context()).broadcast(dictionary);
    JavaRDD<RowBlock> blocks =
        read.mapPartitionsWithIndex(
                (part, some) ->
                    new Mapping<>(some, block -> columns.block(block, sent.value(), before[part])),
                true)
            .persist(StorageLevel.MEMORY_AND_DISK());
    blocks.count();
    read.unpersist();
    return new Spread(blocks, dictionary.levels(), spec.fixedEffects().size());
  }

  /**
   * Which columns of numbers are what.
   *
   * @param terms minus one for a constant
   * @param weights minus one where all rows weigh one
   * @param offset minus one where there is none
   */
  private record Columns(int[] terms, int weights, int offset) implements Serializable {

    static Columns of(GravitySpec spec) {
      List<String> numbers = spec.numbers();
      IntStream terms = spec.covariates().stream().mapToInt(numbers::indexOf);
      return new Columns(
          (spec.fixedEffects().isEmpty() ? IntStream.concat(IntStream.of(-1), terms) : terms)
              .toArray(),
          spec.weights().map(numbers::indexOf).orElse(-1),
          spec.offset().map(numbers::indexOf).orElse(-1));
    }

    RowBlock block(ReadBlock read, Dictionary dictionary, int before) {
      double[][] numbers = read.numbers();
      double[][] values = new double[terms.length][];
      for (int term = 0; term < values.length; term++) {
        if (terms[term] < 0) {
          values[term] = new double[read.rows().length];
          Arrays.fill(values[term], 1);
        } else {
          values[term] = numbers[terms[term]];
        }
      }
      return new RowBlock(
          numbers[0],
          values,
          weights < 0 ? new double[0] : numbers[weights],
          offset < 0 ? new double[0] : numbers[offset],
          dictionary.codes(read),
          IntStream.of(read.rows()).map(row -> row + before).toArray());
    }
  }
}
