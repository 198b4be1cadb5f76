package org.puebla.gravity.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.storage.StorageLevel;
import scala.Tuple2;

/**
 * The rows of a model in blocks over Spark, and passes over them. A pass sends what it shares to
 * every machine and brings back numbers of a size that the rows do not matter to; parts are added
 * up in their order, so that the same file gives the same digits.
 *
 * @param levels of each effect, then of each cluster
 * @param effects how many of them are effects
 */
record Spread(JavaRDD<RowBlock> blocks, int[] levels, int effects) {

  /** Of the parts of a pass, what is brought to the driver as it is. */
  private static final long BYTES_AT_ONCE = 64L << 20;

  /**
   * What a pass does with one block.
   *
   * @param <S> what is shared
   */
  @FunctionalInterface
  interface Work<S> extends Serializable {

    /**
     * Adds the numbers of a block.
     *
     * @param values what stands beside each of its rows
     */
    void add(S shared, RowBlock block, double[][] values, double[][] sums);
  }

  /** Which rows stay. */
  @FunctionalInterface
  interface Keeping<S> extends Serializable {
    boolean keeps(S shared, RowBlock block, int row);
  }

  int[] effectLevels() {
    return Arrays.copyOf(levels, effects);
  }

  List<Integer> clusters() {
    return IntStream.of(levels).skip(effects).boxed().toList();
  }

  JavaSparkContext context() {
    return JavaSparkContext.fromSparkContext(blocks.context());
  }

  /** One pass over the blocks. */
  <S> double[][] pass(S shared, Folding folding, int[] sizes, Work<S> work) {
    Broadcast<S> sent = context().broadcast(shared);
    try {
      return fold(
          blocks.mapPartitions(
              some -> {
                double[][] sums = folding.empty(sizes);
                while (some.hasNext()) {
                  work.add(sent.value(), some.next(), new double[0][], sums);
                }
                return Collections.singleton(sums).iterator();
              }),
          folding,
          bytes(sizes));
    } finally {
      sent.destroy();
    }
  }

  /** One pass over the blocks and what stands beside their rows. */
  <S> double[][] pass(S shared, JavaRDD<double[][]> beside, int[] sizes, Work<S> work) {
    Broadcast<S> sent = context().broadcast(shared);
    try {
      return fold(
          blocks.zipPartitions(
              beside,
              (some, values) -> {
                double[][] sums = Folding.SUM.empty(sizes);
                while (some.hasNext()) {
                  work.add(sent.value(), some.next(), values.next(), sums);
                }
                return Collections.singleton(sums).iterator();
              }),
          Folding.SUM,
          bytes(sizes));
    } finally {
      sent.destroy();
    }
  }

  private static long bytes(int[] sizes) {
    return IntStream.of(sizes).asLongStream().sum() * Double.BYTES;
  }

  /**
   * Folds parts in their order; where they are large, first some of them together.
   *
   * @param bytes of one part
   */
  static double[][] fold(JavaRDD<double[][]> parts, Folding folding, long bytes) {
    int count = parts.getNumPartitions();
    if (count <= 2 || count * bytes <= BYTES_AT_ONCE) {
      return parts.collect().stream().reduce(folding::into).orElseThrow();
    }
    int together = (int) Math.ceil(Math.sqrt(count));
    return parts
        .mapPartitionsWithIndex(
            (index, part) -> Collections.singleton(new Tuple2<>(index, part.next())).iterator(),
            false)
        .mapToPair(part -> new Tuple2<>(part._1() / together, part))
        .groupByKey(together)
        .mapValues(some -> inOrder(some, folding))
        .collect()
        .stream()
        .sorted(Comparator.comparing(group -> group._1()))
        .map(Tuple2::_2)
        .reduce(folding::into)
        .orElseThrow();
  }

  private static double[][] inOrder(Iterable<Tuple2<Integer, double[][]>> some, Folding folding) {
    List<Tuple2<Integer, double[][]>> parts = new ArrayList<>();
    some.forEach(parts::add);
    return parts.stream()
        .sorted(Comparator.comparing(part -> part._1()))
        .map(Tuple2::_2)
        .reduce(folding::into)
        .orElseThrow();
  }

  /**
   * The rows that stay, with their levels numbered anew; this spread's own are let go.
   *
   * @param <S> what is shared
   */
  <S> Spread only(S shared, Keeping<S> keeping) {
    double[][] present =
        pass(
            shared,
            Folding.SUM,
            levels,
            (known, block, none, counts) -> {
              for (int row = 0; row < block.size(); row++) {
                if (keeping.keeps(known, block, row)) {
                  for (int at = 0; at < counts.length; at++) {
                    counts[at][block.codes()[at][row]]++;
                  }
                }
              }
            });
    int[][] numbers = new int[levels.length][];
    int[] left = new int[levels.length];
    for (int at = 0; at < levels.length; at++) {
      numbers[at] = new int[levels[at]];
      for (int level = 0; level < levels[at]; level++) {
        numbers[at][level] = present[at][level] > 0 ? left[at]++ : -1;
      }
    }
    // Not destroyed: lost blocks are made again from them.
    Broadcast<S> sent = context().broadcast(shared);
    Broadcast<int[][]> numbered = context().broadcast(numbers);
    JavaRDD<RowBlock> fewer =
        blocks
            .map(
                block ->
                    block.only(
                        IntStream.range(0, block.size())
                            .filter(row -> keeping.keeps(sent.value(), block, row))
                            .toArray(),
                        numbered.value()))
            .persist(StorageLevel.MEMORY_AND_DISK());
    fewer.count();
    blocks.unpersist();
    return new Spread(fewer, left, effects);
  }

  /** The numbers in the file of rows that do not stay, in order. */
  <S> List<Integer> without(S shared, Keeping<S> keeping) {
    Broadcast<S> sent = context().broadcast(shared);
    try {
      return blocks
          .flatMap(
              block ->
                  (Iterator<Integer>)
                      IntStream.range(0, block.size())
                          .filter(row -> !keeping.keeps(sent.value(), block, row))
                          .mapToObj(row -> block.rows()[row])
                          .iterator())
          .collect();
    } finally {
      sent.destroy();
    }
  }
}
