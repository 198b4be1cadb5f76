package org.puebla.normalise.edition.sort;

import java.io.Closeable;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.IntStream;
import org.puebla.table.NumberBox;

/**
 * The place reached in one of the runs that are merged, with the row there and its key.
 *
 * <p>Columns in which the rows of a run do not differ are looked up once for all of them.
 */
final class RunCursor implements Closeable, Comparable<RunCursor> {

  private final RowShape shape;
  private final SortedRun run;
  private final int number;

  /** By coded column and code (0 absent): the value, the same object in every run. */
  private final Object[][] values;

  private final Object[] row;
  private final long[] key;

  /** Key columns in which rows differ, with the word of the key in which each stands. */
  private final int[] varyingKeys;

  private final int[] words;

  /** By varying key column and code: what it adds to its word. */
  private final long[][] parts;

  /** What all other key columns add up to. */
  private final long[] constantKey;

  /**
   * @param number the place of the run among the others, by which rows of equal keys are ordered
   * @param canonical for a value, the equal object that all runs share
   */
  RunCursor(
      int number, SortedRun run, RowShape shape, MergedKeys keys, Map<Object, Object> canonical) {
    this.shape = shape;
    this.run = run;
    this.number = number;
    this.values = new Object[shape.coded().length][];
    this.row = new Object[shape.width()];
    for (int column = 0; column < values.length; column++) {
      values[column] = shared(run.values(column), canonical);
    }
    this.varyingKeys = IntStream.of(shape.keys()).filter(run::varies).toArray();
    this.words = IntStream.of(varyingKeys).map(keys::word).toArray();
    this.parts =
        IntStream.of(varyingKeys)
            .mapToObj(column -> keys.parts(column, run.values(column)))
            .toArray(long[][]::new);
    this.key = new long[keys.words()];
    this.constantKey = new long[keys.words()];
    for (int column = 0; column < values.length; column++) {
      if (!run.varies(column)) {
        row[shape.coded()[column]] = values[column][run.codes[column]];
      }
    }
    for (int column : shape.keys()) {
      if (!run.varies(column)) {
        constantKey[keys.word(column)] += keys.parts(column, run.values(column))[run.codes[column]];
      }
    }
  }

  private static Object[] shared(Object[] own, Map<Object, Object> canonical) {
    Object[] shared = new Object[own.length + 1];
    for (int code = 0; code < own.length; code++) {
      shared[code + 1] = canonical.computeIfAbsent(own[code], same -> same);
    }
    return shared;
  }

  long rows() {
    return run.rows();
  }

  /** The key of the row, overwritten by that of the next. */
  long[] key() {
    return key;
  }

  /** Goes to the next row; false after the last. */
  boolean advance() throws IOException {
    if (!run.advance()) {
      return false;
    }
    System.arraycopy(constantKey, 0, key, 0, key.length);
    for (int at = 0; at < varyingKeys.length; at++) {
      key[words[at]] += parts[at][run.codes[varyingKeys[at]]];
    }
    return true;
  }

  /** Goes to the first row whose key is not below a given one; false when there is none. */
  boolean start(long[] start) throws IOException {
    int below = 0;
    int above = run.indexEntries();
    while (above - below > 1) {
      int middle = (below + above) >>> 1;
      run.seek(middle);
      advance();
      if (Arrays.compare(key, start) < 0) {
        below = middle;
      } else {
        above = middle;
      }
    }
    if (run.indexEntries() == 0) {
      return false;
    }
    run.seek(below);
    while (advance()) {
      if (Arrays.compare(key, start) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** How many keys {@link #sample} can find. */
  int samples() {
    return run.indexEntries();
  }

  long[] sample(int entry) throws IOException {
    run.seek(entry);
    advance();
    return key.clone();
  }

  /**
   * Copies the row, values in the order of the table; columns that follow from the key are null.
   */
  void fill(Object[] target) {
    int[] coded = shape.coded();
    for (int column : run.varying()) {
      row[coded[column]] = values[column][run.codes[column]];
    }
    int[] numbers = shape.numbers();
    for (int column = 0; column < numbers.length; column++) {
      row[numbers[column]] =
          column > 0 && run.numbers[column] == run.numbers[0]
              ? row[numbers[0]]
              : NumberBox.orNull(run.numbers[column]);
    }
    int[] free = shape.free();
    for (int column = 0; column < free.length; column++) {
      row[free[column]] = run.free[column];
    }
    System.arraycopy(row, 0, target, 0, row.length);
  }

  @Override
  public int compareTo(RunCursor other) {
    for (int word = 0; word < key.length; word++) {
      if (key[word] != other.key[word]) {
        return key[word] < other.key[word] ? -1 : 1;
      }
    }
    return Integer.compare(number, other.number);
  }

  @Override
  public void close() throws IOException {
    run.close();
  }
}
