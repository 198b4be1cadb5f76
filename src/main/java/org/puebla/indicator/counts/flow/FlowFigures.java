package org.puebla.indicator.counts.flow;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import org.puebla.indicator.counts.cause.CauseSeries;
import org.puebla.indicator.counts.cell.Cell;
import org.puebla.indicator.counts.cell.MatrixEntry;
import org.puebla.indicator.counts.cell.MatrixKey;
import org.puebla.indicator.counts.figure.CellSum;
import org.puebla.indicator.counts.figure.Figure;
import org.puebla.indicator.counts.population.Population;

/** One matrix beside the populations of its areas, as formulas read it. */
public final class FlowFigures {

  private final MatrixKey key;
  private final Collection<Cell> cells;
  private final Population population;
  private final CauseSeries causes;
  private @Nullable SortedMap<String, AreaFlows> areas;
  private @Nullable FlowSystem system;

  FlowFigures(MatrixKey key, Collection<Cell> cells, Population population, CauseSeries causes) {
    this.key = key;
    this.cells = cells;
    this.population = population;
    this.causes = causes;
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
      made = FlowSystem.of(cells.stream().filter(Cell::isPart).toList(), areas().values(), causes);
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

  /** The sum over the cells whose origin and destination are asked for, where there are any. */
  public Optional<Figure> sum(BiPredicate<String, String> corridors) {
    CellSum sum = new CellSum();
    for (Cell cell : cells) {
      if (cell.isPart() && corridors.test(cell.origin(), cell.destination())) {
        sum.add(cell.sum());
      }
    }
    return sum.cells() > 0 ? Optional.of(sum.figure()) : Optional.empty();
  }

  private SortedMap<String, AreaFlows> margins() {
    SortedMap<String, AreaSides> sides = new TreeMap<>();
    for (Cell cell : cells) {
      if (MatrixEntry.isPlace(cell.destination())) {
        sides.computeIfAbsent(cell.destination(), ignored -> new AreaSides()).arrive(cell);
      }
      if (MatrixEntry.isPlace(cell.origin())) {
        sides.computeIfAbsent(cell.origin(), ignored -> new AreaSides()).leave(cell);
      }
    }
    SortedMap<String, AreaFlows> margins = new TreeMap<>();
    sides.forEach(
        (area, side) ->
            margins.put(
                area,
                side.of(area, population.of(area, key.sex(), key.age(), key.moment().midYear()))));
    return margins;
  }
}
