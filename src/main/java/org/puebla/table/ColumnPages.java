package org.puebla.table;

import java.io.IOException;
import java.util.List;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.ParquetProperties;
import org.apache.parquet.column.page.DictionaryPage;
import org.apache.parquet.column.page.PageWriter;
import org.apache.parquet.column.statistics.SizeStatistics;
import org.apache.parquet.column.statistics.Statistics;
import org.apache.parquet.column.statistics.geospatial.GeospatialStatistics;
import org.apache.parquet.column.values.rle.RunLengthBitPackingHybridEncoder;
import org.jspecify.annotations.Nullable;

/**
 * One column of a row group on its way into pages.
 *
 * <p>Sorted rows repeat the very same object for long stretches, which cost a comparison each until
 * another comes: levels, statistics and encodings see runs.
 */
final class ColumnPages {

  private static final Object NOTHING_YET = new Object();
  private static final int ABSENT = 0;
  private static final int PRESENT = 1;

  private final String name;
  private final ColumnDescriptor path;
  private final PageWriter pages;
  private final CellWriter cells;
  private final @Nullable RunLengthBitPackingHybridEncoder levels;
  private @Nullable Object value = NOTHING_YET;
  private int times;
  private int inPage;
  private int absent;
  private long rowsInPages;

  ColumnPages(
      String name,
      ColumnDescriptor path,
      PageWriter pages,
      CellWriter cells,
      ParquetProperties properties) {
    this.name = name;
    this.path = path;
    this.pages = pages;
    this.cells = cells;
    this.levels =
        path.getMaxDefinitionLevel() == 0 ? null : properties.newDefinitionLevelEncoder(path);
  }

  @SuppressWarnings("ReferenceEquality")
  void write(@Nullable Object next) throws IOException {
    if (next != value) {
      if (next == null && levels == null) {
        throw new IllegalArgumentException(name + " is a key column and may not be null");
      }
      settle();
      value = next;
    }
    times++;
  }

  private void settle() throws IOException {
    if (times > 0) {
      if (value == null) {
        absent += times;
      } else {
        cells.put(value, times);
      }
      if (levels != null) {
        int level = value == null ? ABSENT : PRESENT;
        for (int time = 0; time < times; time++) {
          levels.writeInt(level);
        }
      }
      inPage += times;
      times = 0;
    }
  }

  /** Rows of the row group that stand in finished pages. */
  long rowsInPages() {
    return rowsInPages;
  }

  /** Bytes that the page in the making is taken to have, by which pages are cut. */
  long bufferedSize() throws IOException {
    settle();
    return cells.bufferedSize() + (levels == null ? 0 : levels.getBufferedSize());
  }

  /**
   * Ends a page.
   *
   * @param rows how many rows it holds
   * @throws IllegalStateException when another number was written to this column, as when a row was
   *     given up half way
   */
  void endPage(int rows) throws IOException {
    settle();
    if (inPage != rows) {
      throw new IllegalStateException(name + " has " + inPage + " rows in a page of " + rows);
    }
    Statistics<?> statistics = cells.statistics();
    statistics.incrementNumNulls(absent);
    BytesInput data = cells.page();
    pages.writePageV2(
        rows,
        absent,
        rows,
        BytesInput.empty(),
        levels == null ? BytesInput.empty() : levels.toBytes(),
        cells.encoding(),
        data,
        statistics,
        new SizeStatistics(path.getPrimitiveType(), cells.textBytes(), List.of(), List.of()),
        GeospatialStatistics.newBuilder(path.getPrimitiveType()).build());
    rowsInPages += rows;
    inPage = 0;
    absent = 0;
    cells.startPage();
    if (levels != null) {
      levels.reset();
    }
  }

  /** Ends the column of the row group, whose pages are finished. */
  void finish() throws IOException {
    DictionaryPage dictionary = cells.dictionary();
    if (dictionary != null) {
      pages.writeDictionaryPage(dictionary);
    }
    cells.close();
    if (levels != null) {
      levels.close();
    }
  }
}
