package org.puebla.indicator.counts.flow;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.puebla.indicator.counts.cell.Cell;
import org.puebla.indicator.counts.figure.CellSum;
import org.puebla.indicator.counts.figure.Evidence;
import org.puebla.indicator.counts.figure.Figure;

/**
 * One corridor within a system: what moved along it, what moved the other way, and what left its
 * origin and came to its destination.
 */
public final class CorridorFlow {

  private static final Comparator<Cell> BY_ENDS =
      Comparator.comparing(Cell::origin).thenComparing(Cell::destination);

  private final FlowSystem system;
  private final Cell cell;
  private final CellSum counterflow;
  private final CellSum left;
  private final CellSum arrived;

  private CorridorFlow(
      FlowSystem system, Cell cell, CellSum counterflow, CellSum left, CellSum arrived) {
    this.system = system;
    this.cell = cell;
    this.counterflow = counterflow;
    this.left = left;
    this.arrived = arrived;
  }

  /** In the order of origin and destination. */
  static List<CorridorFlow> of(FlowSystem system, Collection<Cell> cells) {
    Map<String, CellSum> left = new HashMap<>();
    Map<String, CellSum> arrived = new HashMap<>();
    Map<List<String>, CellSum> flows = new HashMap<>();
    for (Cell cell : cells) {
      left.computeIfAbsent(cell.origin(), ignored -> new CellSum()).add(cell.sum());
      arrived.computeIfAbsent(cell.destination(), ignored -> new CellSum()).add(cell.sum());
      flows.put(List.of(cell.origin(), cell.destination()), cell.sum());
    }
    List<CorridorFlow> corridors = new ArrayList<>();
    for (Cell cell : cells.stream().sorted(BY_ENDS).toList()) {
      corridors.add(
          new CorridorFlow(
              system,
              cell,
              flows.getOrDefault(List.of(cell.destination(), cell.origin()), new CellSum()),
              requireNonNull(left.get(cell.origin())),
              requireNonNull(arrived.get(cell.destination()))));
    }
    return corridors;
  }

  public FlowSystem system() {
    return system;
  }

  public String origin() {
    return cell.origin();
  }

  public String destination() {
    return cell.destination();
  }

  /** M<sub>ij</sub>. */
  public Figure flow() {
    return cell.sum().figure();
  }

  /** M<sub>ji</sub>; exactly nought where it has no row. */
  public Figure counterflow() {
    return counterflow.orNobody();
  }

  /** O<sub>i</sub> within the system. */
  public Figure departures() {
    return left.figure();
  }

  /** D<sub>j</sub> within the system. */
  public Figure arrivals() {
    return arrived.figure();
  }

  /** What was read of the corridor both ways. */
  public Evidence bothWays() {
    CellSum both = new CellSum();
    both.add(cell.sum());
    both.add(counterflow);
    return both.evidence();
  }
}
