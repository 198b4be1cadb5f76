package org.puebla.gravity.spark;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;

/**
 * The names of all columns and the levels that combinations of columns have, both in their order,
 * so that numbers do not depend on how a file was cut. The driver holds both.
 *
 * @param names of each column
 * @param combined the columns of each effect and cluster
 * @param keys of the levels of each: the numbers of its names, as the digits of one number
 */
record Dictionary(String[][] names, int[][] combined, long[][] keys) implements Serializable {

  static Dictionary of(JavaRDD<ReadBlock> blocks, int columns, int[][] combined) {
    Dictionary names = new Dictionary(names(blocks, columns), combined, new long[0][]);
    Broadcast<Dictionary> sent =
        JavaSparkContext.fromSparkContext(blocks.context()).broadcast(names);
    try {
      long[][] keys =
          blocks
              .mapPartitions(some -> Collections.singleton(sent.value().levels(some)).iterator())
              .treeReduce(Dictionary::both);
      return new Dictionary(names.names, combined, keys);
    } finally {
      sent.destroy();
    }
  }

  private static String[][] names(JavaRDD<ReadBlock> blocks, int columns) {
    List<Set<String>> names =
        blocks
            .mapPartitions(
                some -> {
                  List<Set<String>> own =
                      IntStream.range(0, columns)
                          .mapToObj(column -> (Set<String>) new HashSet<String>())
                          .toList();
                  some.forEachRemaining(
                      block -> {
                        for (int column = 0; column < columns; column++) {
                          own.get(column).addAll(Arrays.asList(block.names()[column]));
                        }
                      });
                  return Collections.singleton(own).iterator();
                })
            .treeReduce(
                (own, others) -> {
                  for (int column = 0; column < columns; column++) {
                    own.get(column).addAll(others.get(column));
                  }
                  return own;
                });
    return names.stream()
        .map(each -> each.stream().sorted().toArray(String[]::new))
        .toArray(String[][]::new);
  }

  int[] levels() {
    return Arrays.stream(keys).mapToInt(each -> each.length).toArray();
  }

  /** The level of each row, effect by effect and cluster by cluster. */
  int[][] codes(ReadBlock block) {
    int[][] codes = new int[combined.length][];
    int[][] numbers = numbers(block);
    for (int at = 0; at < codes.length; at++) {
      long[] known = keys[at];
      codes[at] =
          Arrays.stream(keys(block, numbers, combined[at]))
              .mapToInt(key -> Arrays.binarySearch(known, key))
              .toArray();
    }
    return codes;
  }

  private long[][] levels(Iterator<ReadBlock> blocks) {
    long[][] levels = new long[combined.length][0];
    while (blocks.hasNext()) {
      ReadBlock block = blocks.next();
      int[][] numbers = numbers(block);
      for (int at = 0; at < levels.length; at++) {
        levels[at] =
            both(
                levels[at],
                Arrays.stream(keys(block, numbers, combined[at])).sorted().distinct().toArray());
      }
    }
    return levels;
  }

  /** The numbers that the names of a block have for all. */
  private int[][] numbers(ReadBlock block) {
    int[][] numbers = new int[names.length][];
    for (int column = 0; column < names.length; column++) {
      String[] known = names[column];
      numbers[column] =
          Arrays.stream(block.names()[column])
              .mapToInt(name -> Arrays.binarySearch(known, name))
              .toArray();
    }
    return numbers;
  }

  private long[] keys(ReadBlock block, int[][] numbers, int[] columns) {
    long[] made = new long[block.rows().length];
    for (int column : columns) {
      int[] number = numbers[column];
      int[] codes = block.codes()[column];
      long size = names[column].length;
      for (int row = 0; row < made.length; row++) {
        made[row] = Math.addExact(Math.multiplyExact(made[row], size), number[codes[row]]);
      }
    }
    return made;
  }

  private static long[][] both(long[][] one, long[][] other) {
    long[][] both = new long[one.length][];
    for (int at = 0; at < both.length; at++) {
      both[at] = both(one[at], other[at]);
    }
    return both;
  }

  private static long[] both(long[] one, long[] other) {
    long[] all = Arrays.copyOf(one, one.length + other.length);
    System.arraycopy(other, 0, all, one.length, other.length);
    return Arrays.stream(all).sorted().distinct().toArray();
  }
}
