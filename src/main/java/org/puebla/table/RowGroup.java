package org.puebla.table;

import java.io.IOException;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.ParquetProperties;
import org.apache.parquet.column.page.PageWriteStore;
import org.apache.parquet.schema.MessageType;

/**
 * The columns of one row group, cut into pages at the very rows at which parquet-java would cut
 * them: it looks at the sizes now and then, and next when the fullest page may be half way to full.
 */
final class RowGroup {

  private static final float TOLERANCE = 0.1f;

  private final ParquetProperties properties;
  private final long fullAt;
  private final ColumnPages[] columns;
  private int rows;
  private long nextCheck;

  RowGroup(
      TableSchema schema, MessageType shape, PageWriteStore pages, ParquetProperties properties) {
    this.properties = properties;
    int threshold = properties.getPageSizeThreshold();
    this.fullAt = threshold - (long) (threshold * TOLERANCE);
    this.nextCheck =
        Math.min(properties.getMinRowCountForPageSizeCheck(), properties.getPageRowCountLimit());
    this.columns = new ColumnPages[schema.columns().size()];
    for (int at = 0; at < columns.length; at++) {
      Column column = schema.columns().get(at);
      ColumnDescriptor path = shape.getColumns().get(at);
      columns[at] =
          new ColumnPages(
              schema.name() + "." + column.name(),
              path,
              pages.getPageWriter(path),
              CellWriter.of(column, path, properties),
              properties);
    }
  }

  int rows() {
    return rows;
  }

  void write(Object[] row) throws IOException {
    for (int at = 0; at < columns.length; at++) {
      columns[at].write(row[at]);
    }
    if (++rows >= nextCheck) {
      checkSizes();
    }
  }

  private void checkSizes() throws IOException {
    int mostRows = properties.getPageRowCountLimit();
    long toWait = Long.MAX_VALUE;
    long firstFull = (long) rows + mostRows;
    for (ColumnPages column : columns) {
      long size = column.bufferedSize();
      long inPage = rows - column.rowsInPages();
      long room = properties.getPageSizeThreshold() - size;
      if (size >= fullAt || inPage >= mostRows) {
        column.endPage((int) inPage);
        room = properties.getPageSizeThreshold();
      } else {
        firstFull = Math.min(firstFull, column.rowsInPages() + mostRows);
      }
      long toFill = size == 0 ? properties.getMaxRowCountForPageSizeCheck() : inPage * room / size;
      toWait = Math.min(toWait, toFill);
    }
    long halfWay =
        Math.min(
            Math.max(toWait / 2, properties.getMinRowCountForPageSizeCheck()),
            properties.getMaxRowCountForPageSizeCheck());
    nextCheck = Math.min(rows + halfWay, firstFull);
  }

  /** Ends the pages and the columns. */
  void finish() throws IOException {
    for (ColumnPages column : columns) {
      int inPage = (int) (rows - column.rowsInPages());
      if (inPage > 0) {
        column.endPage(inPage);
      }
      column.finish();
    }
  }
}
