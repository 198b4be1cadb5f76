package org.puebla.normalise.edition.sort;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;
import org.puebla.table.NumberBox;
import org.puebla.table.TableSchema;

/**
 * The rows of several runs in the order of their key; rows of equal keys come in the order of the
 * runs, which is the order of the file.
 */
public final class RunMerge implements Closeable {

  private static final Comparator<Cursor> ORDER =
      Comparator.<Cursor, int[]>comparing(cursor -> cursor.key, Arrays::compare)
          .thenComparingInt(cursor -> cursor.number);

  private final RowShape shape;
  private final MergedCodes merged;
  private final List<Cursor> cursors = new ArrayList<>();
  private final PriorityQueue<Cursor> queue;
  private final int[] end;
  private @Nullable Cursor current;
  private final int[] lastKey;
  private boolean any;
  private boolean repeated;

  private RunMerge(TableSchema schema, List<Path> files, KeyRange range) throws IOException {
    this.shape = new RowShape(schema);
    this.lastKey = new int[shape.keys().length];
    List<SortedRun> runs = new ArrayList<>();
    for (Path file : files) {
      runs.add(new SortedRun(shape, file));
    }
    this.merged = new MergedCodes(shape, runs);
    this.end = range.to() == null ? new int[0] : merged.ranks(range.to());
    int[] start = range.from() == null ? new int[0] : merged.ranks(range.from());
    this.queue = new PriorityQueue<>(Math.max(1, runs.size()), ORDER);
    for (int number = 0; number < runs.size(); number++) {
      Cursor cursor = new Cursor(number, runs.get(number));
      cursors.add(cursor);
      if (cursor.start(start)) {
        queue.add(cursor);
      }
    }
  }

  /** Opens the rows of the runs whose keys lie in a range. */
  public static RunMerge open(TableSchema schema, List<Path> runs, KeyRange range)
      throws IOException {
    return new RunMerge(schema, runs, range);
  }

  /**
   * Cuts the keys of the runs into ranges of about equal size; the cuts depend on the rows alone.
   *
   * @param rowsPerRange about how many rows one range shall hold
   */
  public static List<KeyRange> ranges(TableSchema schema, List<Path> runs, long rowsPerRange)
      throws IOException {
    try (RunMerge merge = new RunMerge(schema, runs, KeyRange.all())) {
      long rows = merge.cursors.stream().mapToLong(cursor -> cursor.run.rows()).sum();
      int wanted = (int) Math.max(1, (rows + rowsPerRange - 1) / rowsPerRange);
      List<int[]> samples = new ArrayList<>();
      for (Cursor cursor : merge.cursors) {
        cursor.sample(samples);
      }
      samples.sort(Arrays::compare);
      List<KeyRange> ranges = new ArrayList<>();
      List<String> from = null;
      for (int cut = 1; cut < wanted; cut++) {
        List<String> to =
            merge.merged.values(samples.get((int) ((long) cut * samples.size() / wanted)));
        if (!to.equals(from)) {
          ranges.add(new KeyRange(from, to));
          from = to;
        }
      }
      ranges.add(new KeyRange(from, null));
      return ranges;
    }
  }

  /**
   * Fills the next row.
   *
   * @param row receives the values in the order of the schema; columns that follow from the key are
   *     left alone
   * @return false after the last row
   */
  public boolean next(Object[] row) throws IOException {
    current = following();
    if (current == null || (end.length > 0 && Arrays.compare(current.key, end) >= 0)) {
      current = null;
      return false;
    }
    repeated = any && Arrays.equals(current.key, lastKey);
    System.arraycopy(current.key, 0, lastKey, 0, lastKey.length);
    any = true;
    current.fill(row);
    return true;
  }

  /** Runs of a file that is itself in some order take turns seldom: the queue is spared mostly. */
  private @Nullable Cursor following() throws IOException {
    if (current == null || !current.advance()) {
      return queue.poll();
    }
    Cursor next = queue.peek();
    if (next == null || ORDER.compare(current, next) < 0) {
      return current;
    }
    queue.add(current);
    return queue.poll();
  }

  /** Whether the row filled last has the key of the row before it. */
  public boolean isRepeated() {
    return repeated;
  }

  @Override
  public void close() throws IOException {
    for (Cursor cursor : cursors) {
      cursor.run.close();
    }
  }

  /** The place reached in one run, with its key in ranks that compare across runs. */
  private final class Cursor {

    private final int number;
    private final SortedRun run;
    private final int[] key;

    Cursor(int number, SortedRun run) {
      this.number = number;
      this.run = run;
      this.key = new int[shape.keys().length];
    }

    boolean advance() throws IOException {
      if (!run.advance()) {
        return false;
      }
      merged.rank(number, run.codes, key);
      return true;
    }

    /** Moves to the first row whose key is not below the start. */
    boolean start(int[] start) throws IOException {
      if (start.length == 0) {
        return advance();
      }
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

    void sample(List<int[]> samples) throws IOException {
      for (int entry = 0; entry < run.indexEntries(); entry++) {
        run.seek(entry);
        advance();
        samples.add(key.clone());
      }
    }

    void fill(Object[] row) {
      for (int column = 0; column < shape.coded().length; column++) {
        row[shape.coded()[column]] = merged.value(number, column, run.codes[column]);
      }
      for (int column = 0; column < shape.numbers().length; column++) {
        row[shape.numbers()[column]] = NumberBox.orNull(run.numbers[column]);
      }
      for (int column = 0; column < shape.free().length; column++) {
        row[shape.free()[column]] = run.free[column];
      }
    }
  }
}
