package org.puebla.indicator.counts.flow;

import org.jspecify.annotations.Nullable;
import org.puebla.indicator.counts.cell.Cell;
import org.puebla.indicator.counts.figure.CellSum;

/** Both sides of one area while its cells are added up. */
final class AreaSides {

  private final CellSum in = new CellSum();
  private final CellSum out = new CellSum();
  private @Nullable CellSum publishedIn;
  private @Nullable CellSum publishedOut;
  private boolean countsItself;

  void arrive(Cell cell) {
    countsItself |= cell.place().counter().equals(cell.destination());
    if (cell.isPart()) {
      in.add(cell.sum());
    } else {
      publishedIn = cell.sum();
    }
  }

  void leave(Cell cell) {
    countsItself |= cell.place().counter().equals(cell.origin());
    if (cell.isPart()) {
      out.add(cell.sum());
    } else {
      publishedOut = cell.sum();
    }
  }

  AreaFlows of(String area, @Nullable CellSum people) {
    return new AreaFlows(
        area, total(publishedIn, in), total(publishedOut, out), countsItself, people);
  }

  /** The published total where it has a figure, otherwise the sum of the parts. */
  private static CellSum total(@Nullable CellSum published, CellSum parts) {
    return published != null && (published.isBounded() || parts.cells() == 0) ? published : parts;
  }
}
