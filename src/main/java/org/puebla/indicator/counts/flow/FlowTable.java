package org.puebla.indicator.counts.flow;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.puebla.indicator.counts.cause.CauseSeries;
import org.puebla.indicator.counts.cell.Cell;
import org.puebla.indicator.counts.cell.MatrixKey;
import org.puebla.indicator.counts.cell.ReportedCorridor;
import org.puebla.indicator.counts.figure.CellSum;
import org.puebla.indicator.counts.figure.Evidence;
import org.puebla.indicator.counts.figure.Figure;
import org.puebla.indicator.counts.population.Population;

/** One matrix as published, with totals formed and every corridor counted once. */
public final class FlowTable {

  private final MatrixKey key;
  private final Collection<Cell> cells;

  public FlowTable(MatrixKey key, Collection<Cell> cells) {
    this.key = key;
    this.cells = cells;
  }

  public MatrixKey key() {
    return key;
  }

  /** What the formulas read of it, worked out when they ask. */
  public FlowFigures beside(Population population) {
    return beside(population, new CauseSeries());
  }

  /** The same, where formulas of systems read series of causes, too. */
  public FlowFigures beside(Population population, CauseSeries causes) {
    return new FlowFigures(key, cells, population, causes);
  }

  Collection<Cell> cells() {
    return cells;
  }

  /** What was read of all of its cells. */
  public Evidence evidence() {
    CellSum everything = new CellSum();
    cells.forEach(cell -> everything.add(cell.sum()));
    return everything.evidence();
  }

  /** What came to every place where anything was counted; of a stock, who is in it. */
  public SortedMap<String, Figure> arrivals() {
    SortedMap<String, Figure> arrivals = new TreeMap<>();
    beside(Population.none())
        .areas()
        .forEach((area, flows) -> flows.arrivals().ifPresent(figure -> arrivals.put(area, figure)));
    return arrivals;
  }

  /** What left every place; of a stock, who came from it. */
  public SortedMap<String, Figure> departures() {
    SortedMap<String, Figure> departures = new TreeMap<>();
    beside(Population.none())
        .areas()
        .forEach(
            (area, flows) -> flows.departures().ifPresent(figure -> departures.put(area, figure)));
    return departures;
  }

  /** The sum of tables of one series, moment and sex, under the key of the first. */
  static FlowTable sum(List<FlowTable> tables) {
    Map<ReportedCorridor, CellSum> sums = new HashMap<>();
    for (FlowTable table : tables) {
      for (Cell cell : table.cells) {
        sums.computeIfAbsent(cell.place(), ignored -> new CellSum()).add(cell.sum());
      }
    }
    return new FlowTable(
        tables.get(0).key,
        sums.entrySet().stream().map(sum -> new Cell(sum.getKey(), sum.getValue())).toList());
  }
}
