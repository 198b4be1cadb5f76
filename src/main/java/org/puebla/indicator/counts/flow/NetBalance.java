package org.puebla.indicator.counts.flow;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.puebla.indicator.counts.cell.Cell;
import org.puebla.indicator.counts.figure.CellSum;
import org.puebla.matrix.Bounded;

/** How far the moves of a closed system shift people from area to area. */
final class NetBalance {

  private long value;
  private long low;
  private long high;
  private boolean open;

  private NetBalance() {}

  /**
   * @param cells whose ends are all areas of the system
   */
  static NetBalance of(Collection<Cell> cells) {
    Map<String, CellSum> arrived = new HashMap<>();
    Map<String, CellSum> left = new HashMap<>();
    for (Cell cell : cells) {
      arrived.computeIfAbsent(cell.destination(), ignored -> new CellSum()).add(cell.sum());
      left.computeIfAbsent(cell.origin(), ignored -> new CellSum()).add(cell.sum());
      arrived.computeIfAbsent(cell.origin(), ignored -> new CellSum());
      left.computeIfAbsent(cell.destination(), ignored -> new CellSum());
    }
    NetBalance balance = new NetBalance();
    arrived.forEach((area, in) -> balance.add(in, requireNonNull(left.get(area))));
    return balance;
  }

  /** Half of the sum of absolute net migration. */
  Bounded redistribution() {
    return new Bounded(
        CellSum.number(value) / 2,
        CellSum.number(low) / 2,
        open ? Double.POSITIVE_INFINITY : CellSum.number(high) / 2);
  }

  private void add(CellSum in, CellSum out) {
    long least = 0;
    if (!out.isOpen()) {
      least = Math.max(least, in.scaledLow() - out.scaledHigh());
    }
    if (!in.isOpen()) {
      least = Math.max(least, out.scaledLow() - in.scaledHigh());
    }
    value += Math.abs(in.scaledValue() - out.scaledValue());
    low += least;
    high += Math.max(in.scaledHigh() - out.scaledLow(), out.scaledHigh() - in.scaledLow());
    open |= in.isOpen() || out.isOpen();
  }
}
