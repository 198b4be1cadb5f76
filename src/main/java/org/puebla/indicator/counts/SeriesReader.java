package org.puebla.indicator.counts;

import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.puebla.indicator.counts.cell.Observation;
import org.puebla.indicator.counts.cell.SeriesKey;
import org.puebla.indicator.counts.flow.FlowSeries;

/**
 * Cuts observations into series. Rows of one series come one after another, and within it those of
 * one cell; one series is held at a time.
 */
public final class SeriesReader implements Iterator<FlowSeries> {

  private final Iterator<Observation> rows;
  private @Nullable Observation next;

  public SeriesReader(Iterator<Observation> rows) {
    this.rows = rows;
    this.next = rows.hasNext() ? rows.next() : null;
  }

  @Override
  public boolean hasNext() {
    return next != null;
  }

  @Override
  public FlowSeries next() {
    Observation row = next;
    if (row == null) {
      throw new NoSuchElementException("no further series");
    }
    SeriesBuilder series = new SeriesBuilder(row);
    SeriesKey key = row.series();
    while (row != null && row.series().equals(key)) {
      series.add(row);
      row = rows.hasNext() ? rows.next() : null;
    }
    next = row;
    return series.build();
  }
}
