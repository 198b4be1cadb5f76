package org.puebla.normalise.edition.sort;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.puebla.table.TableSchema;

/**
 * The rows of several runs in the order of their key; rows of equal keys come in the order of the
 * runs, which is the order of the file.
 */
public final class RunMerge implements Closeable {

  private final MergedKeys keys;
  private final List<RunCursor> cursors = new ArrayList<>();
  private final CursorHeap heap;
  private final long @Nullable [] end;
  private final long[] lastKey;
  private boolean moves;
  private boolean any;
  private boolean repeated;

  private RunMerge(TableSchema schema, List<Path> files, KeyRange range) throws IOException {
    RowShape shape = new RowShape(schema);
    List<SortedRun> runs = new ArrayList<>();
    for (Path file : files) {
      runs.add(new SortedRun(shape, file));
    }
    this.keys = new MergedKeys(shape, runs);
    this.lastKey = new long[keys.words()];
    this.end = range.to() == null ? null : keys.key(range.to());
    this.heap = new CursorHeap(runs.size());
    Map<Object, Object> canonical = new HashMap<>();
    for (SortedRun run : runs) {
      RunCursor cursor = new RunCursor(cursors.size(), run, shape, keys, canonical);
      cursors.add(cursor);
      if (range.from() == null ? cursor.advance() : cursor.start(keys.key(range.from()))) {
        heap.add(cursor);
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
      long rows = merge.cursors.stream().mapToLong(RunCursor::rows).sum();
      int wanted = (int) Math.max(1, (rows + rowsPerRange - 1) / rowsPerRange);
      List<long[]> samples = new ArrayList<>();
      for (RunCursor cursor : merge.cursors) {
        for (int entry = 0; entry < cursor.samples(); entry++) {
          samples.add(cursor.sample(entry));
        }
      }
      samples.sort(Arrays::compare);
      List<KeyRange> ranges = new ArrayList<>();
      List<String> from = null;
      for (int cut = 1; cut < wanted; cut++) {
        List<String> to =
            merge.keys.values(samples.get((int) ((long) cut * samples.size() / wanted)));
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
   * @param row receives the values in the order of the schema; columns that follow from the key
   *     become null
   * @return false after the last row
   */
  public boolean next(Object[] row) throws IOException {
    RunCursor least = following();
    if (least == null || (end != null && Arrays.compare(least.key(), end) >= 0)) {
      return false;
    }
    repeated = any && Arrays.equals(least.key(), lastKey);
    System.arraycopy(least.key(), 0, lastKey, 0, lastKey.length);
    any = true;
    moves = true;
    least.fill(row);
    return true;
  }

  private @Nullable RunCursor following() throws IOException {
    RunCursor first = heap.first();
    if (first == null || !moves) {
      return first;
    }
    moves = false;
    if (first.advance()) {
      heap.firstMoved();
    } else {
      heap.removeFirst();
    }
    return heap.first();
  }

  /** Whether the row filled last has the key of the row before it. */
  public boolean isRepeated() {
    return repeated;
  }

  @Override
  public void close() throws IOException {
    for (RunCursor cursor : cursors) {
      cursor.close();
    }
  }
}
