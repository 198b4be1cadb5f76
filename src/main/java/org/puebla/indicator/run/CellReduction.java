package org.puebla.indicator.run;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.vectorized.ColumnarBatch;
import org.jspecify.annotations.Nullable;
import org.puebla.indicator.counts.figure.CellSum;
import org.puebla.model.ObservationStatus;
import org.puebla.model.UnderWay;

/**
 * Adds up the rows of one task that differ in nothing that indicators read, each sum a row of
 * {@link ObservationRows}. A sum is looked up only where a row differs from the one before: tables
 * are sorted, so that rows of one cell mostly stand together.
 */
final class CellReduction implements Iterator<Row> {

  /** With more sums or texts than this, the sums go on their way and others begin. */
  private static final int MOST = 1 << 16;

  private static final String EDITION = "edition";
  private static final String PROVISIONAL = ObservationStatus.PROVISIONAL.code();
  private static final int MEASURE = ObservationRows.CODES.indexOf("measure");
  private static final int SOURCE = ObservationRows.CODES.indexOf("source_id");
  private static final int OF_SERIES = ObservationRows.CODES.indexOf(EDITION);
  private static final int STATUS = ObservationRows.CODES.indexOf("obs_status");

  private final Iterator<ColumnarBatch> batches;
  private final List<String> columns;
  private final Set<String> measures;
  private final SourceEditions sourceEditions;
  private Iterator<Row> ready = List.<Row>of().iterator();

  /** Numbers that tell a cell from others, compared by their values. */
  private record CellKey(int[] numbers) {

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof CellKey cell && Arrays.equals(numbers, cell.numbers);
    }

    @Override
    public int hashCode() {
      return Arrays.hashCode(numbers);
    }
  }

  /**
   * @param columns of the batches, in their order
   * @param measures codes of those whose rows are wanted
   * @param sourceEditions which editions are one series
   */
  CellReduction(
      List<String> columns,
      Set<String> measures,
      SourceEditions sourceEditions,
      Iterator<ColumnarBatch> batches) {
    this.sourceEditions = sourceEditions;
    this.columns = columns;
    this.measures = measures;
    this.batches = batches;
  }

  /** The columns of a table that are read. */
  static List<String> columns() {
    return Stream.of(CodedRows.COLUMNS, ObservationFigures.COLUMNS).flatMap(List::stream).toList();
  }

  @Override
  public boolean hasNext() {
    while (!ready.hasNext() && batches.hasNext()) {
      ready = reduced().iterator();
    }
    return ready.hasNext();
  }

  @Override
  public Row next() {
    return ready.next();
  }

  private List<Row> reduced() {
    CodedRows rows = new CodedRows(columns);
    Map<CellKey, CellSum> sums = new HashMap<>();
    while (batches.hasNext() && sums.size() < MOST && rows.size() < MOST) {
      add(batches.next(), rows, sums);
    }
    List<Row> cells = new ArrayList<>(sums.size());
    sums.forEach((cell, sum) -> cells.add(row(rows, cell.numbers(), sum)));
    return cells;
  }

  private void add(ColumnarBatch batch, CodedRows rows, Map<CellKey, CellSum> sums) {
    rows.read(batch);
    ObservationFigures figures = new ObservationFigures(columns, batch);
    CellSum sum = null;
    String status = "";
    for (int row = 0; row < batch.numRows(); row++) {
      if (rows.begins(row)) {
        int[] numbers = rows.numbers(row);
        status = rows.text(numbers, STATUS);
        boolean isWanted =
            measures.contains(rows.text(numbers, MEASURE)) && !isUnderWay(status, numbers, rows);
        sum = isWanted ? sums.computeIfAbsent(new CellKey(numbers), none -> new CellSum()) : null;
      }
      if (sum != null) {
        sum.join(figures.sum(row, status));
      }
    }
  }

  private static boolean isUnderWay(String status, int[] numbers, CodedRows rows) {
    return status.equals(PROVISIONAL)
        && UnderWay.is(status, CodedRows.periodEnd(numbers), rows.text(numbers, OF_SERIES));
  }

  private Row row(CodedRows rows, int[] cell, CellSum sum) {
    List<Object> values = new ArrayList<>();
    for (int at = 0; at < ObservationRows.CODES.size(); at++) {
      String text = rows.text(cell, at);
      values.add(at == OF_SERIES ? sourceEditions.ofSeries(rows.text(cell, SOURCE), text) : text);
    }
    values.add(CodedRows.midYear(cell));
    Arrays.stream(sum.numbers()).forEach(values::add);
    return RowFactory.create(values.toArray());
  }
}
