package org.puebla.indicator.counts;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** One matrix beside the populations of its areas, as formulas read it. */
public final class FlowFigures {

  private final MatrixKey key;
  private final Collection<Cell> cells;
  private final Population population;
  private @Nullable SortedMap<String, AreaFlows> areas;
  private @Nullable FlowSystem system;

  FlowFigures(MatrixKey key, Collection<Cell> cells, Population population) {
    this.key = key;
    this.cells = cells;
    this.population = population;
  }

  public MatrixKey key() {
    return key;
  }

  /** What came to every place and what left it, by its code. */
  public SortedMap<String, AreaFlows> areas() {
    SortedMap<String, AreaFlows> made = areas;
    if (made == null) {
      made = Collections.unmodifiableSortedMap(margins());
      areas = made;
    }
    return made;
  }

  /** The areas counted both ways and what moved among them alone. */
  public FlowSystem system() {
    FlowSystem made = system;
    if (made == null) {
      made = FlowSystem.of(cells, areas().values());
      system = made;
    }
    return made;
  }

  /** Every counted corridor, in the order of origin and destination. */
  public List<CountedCorridor> corridors() {
    return cells.stream()
        .map(
            cell ->
                new CountedCorridor(
                    cell.place().counter(), cell.origin(), cell.destination(), cell.sum().figure()))
        .sorted(
            Comparator.comparing(CountedCorridor::origin)
                .thenComparing(CountedCorridor::destination))
        .toList();
  }

  private SortedMap<String, AreaFlows> margins() {
    SortedMap<String, Sides> sides = new TreeMap<>();
    for (Cell cell : cells) {
      if (Moves.isPlace(cell.destination())) {
        Sides arrived = sides.computeIfAbsent(cell.destination(), ignored -> new Sides());
        arrived.in.add(cell.sum());
        arrived.countsItself |= cell.place().counter().equals(cell.destination());
      }
      if (Moves.isPlace(cell.origin())) {
        Sides left = sides.computeIfAbsent(cell.origin(), ignored -> new Sides());
        left.out.add(cell.sum());
        left.countsItself |= cell.place().counter().equals(cell.origin());
      }
    }
    SortedMap<String, AreaFlows> margins = new TreeMap<>();
    sides.forEach(
        (area, side) ->
            margins.put(
                area,
                new AreaFlows(
                    area,
                    side.in,
                    side.out,
                    side.countsItself,
                    population.of(area, key.sex(), key.age(), key.moment().midYear()))));
    return margins;
  }

  private static final class Sides {
    private final CellSum in = new CellSum();
    private final CellSum out = new CellSum();
    private boolean countsItself;
  }
}
