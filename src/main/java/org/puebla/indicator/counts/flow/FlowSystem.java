package org.puebla.indicator.counts.flow;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.puebla.indicator.counts.cause.CauseSeries;
import org.puebla.indicator.counts.cell.Cell;
import org.puebla.indicator.counts.figure.CellSum;
import org.puebla.indicator.counts.figure.Evidence;
import org.puebla.indicator.counts.figure.Figure;
import org.puebla.matrix.AreaVector;
import org.puebla.matrix.Bounded;
import org.puebla.matrix.FlowMatrix;

/**
 * The areas of one matrix that were counted both ways and what moved among them alone, so that what
 * leaves one of them arrives in another and net migration adds up to nought.
 */
public final class FlowSystem {

  private final List<String> areas;
  private final List<Cell> cells;
  private final CellSum moves;
  private final CellSum everything;
  private final List<@Nullable CellSum> people;
  private final CauseSeries causes;

  private FlowSystem(
      List<String> areas,
      List<Cell> cells,
      CellSum everything,
      List<@Nullable CellSum> people,
      CauseSeries causes) {
    this.areas = areas;
    this.cells = cells;
    this.everything = everything;
    this.people = people;
    this.causes = causes;
    this.moves = new CellSum();
    cells.forEach(cell -> moves.add(cell.sum()));
  }

  static FlowSystem of(Collection<Cell> cells, Collection<AreaFlows> margins, CauseSeries causes) {
    List<String> areas = new ArrayList<>();
    List<@Nullable CellSum> people = new ArrayList<>();
    for (AreaFlows margin : margins) {
      if (margin.isCountedBothWays()) {
        areas.add(margin.area());
        people.add(margin.people());
      }
    }
    CellSum everything = new CellSum();
    cells.forEach(cell -> everything.add(cell.sum()));
    return new FlowSystem(areas, within(cells, areas), everything, people, causes);
  }

  /** Some of its areas, and what moved among these; what others moved is not covered. */
  FlowSystem of(List<String> some) {
    return new FlowSystem(
        some,
        within(cells, some),
        everything,
        some.stream().<@Nullable CellSum>map(area -> people.get(areas.indexOf(area))).toList(),
        causes);
  }

  private static List<Cell> within(Collection<Cell> cells, List<String> areas) {
    Set<String> members = new HashSet<>(areas);
    return cells.stream()
        .filter(cell -> members.contains(cell.origin()))
        .filter(cell -> members.contains(cell.destination()))
        .toList();
  }

  /** Those of its areas whose distances are known, where a series of distances is. */
  public Optional<Separation> apart(String driver) {
    return causes.has(driver) ? Optional.of(Separation.of(this, causes, driver)) : Optional.empty();
  }

  /** The source of a series of causes; empty where nobody holds it. */
  public String source(String driver) {
    return causes.source(driver);
  }

  /** Two areas at least. */
  public boolean isSystem() {
    return areas.size() >= 2;
  }

  /** Sorted by code. */
  public List<String> areas() {
    return areas;
  }

  /** K = n (n - 1). */
  public double corridors() {
    return areas.size() * (areas.size() - 1.0);
  }

  /** M, all moves within the system. */
  public Figure moves() {
    return figure(
        new Bounded(
            CellSum.number(moves.scaledValue()),
            CellSum.number(moves.scaledLow()),
            moves.isOpen() ? Double.POSITIVE_INFINITY : CellSum.number(moves.scaledHigh())));
  }

  /** Half of the sum of absolute net migration: the moves that changed where people live. */
  public Figure redistribution() {
    return figure(NetBalance.of(cells).redistribution());
  }

  /** Twice the lesser of both ways, over all pairs: moves that others make up for. */
  public Figure reciprocated() {
    FlowMatrix flows = matrix();
    return figure(
        new Bounded(
            reciprocated(flows.values()), reciprocated(flows.lows()), reciprocated(flows.highs())));
  }

  /** How many corridors have a figure. */
  public long corridorsKnown() {
    return cells.stream().filter(cell -> cell.sum().known() > 0).count();
  }

  /** Used corridors; one without a row was used by nobody. */
  public Figure corridorsUsed() {
    long used = cells.stream().filter(cell -> cell.sum().scaledValue() > 0).count();
    long least = cells.stream().filter(cell -> cell.sum().scaledLow() > 0).count();
    long most =
        cells.stream().filter(cell -> cell.sum().scaledHigh() > 0 || cell.sum().isOpen()).count();
    return figure(new Bounded(used, least, most));
  }

  /** The sum of the populations, where that of every area is known. */
  public Optional<Figure> population() {
    CellSum all = new CellSum();
    for (CellSum some : people) {
      if (some == null) {
        return Optional.empty();
      }
      all.add(some);
    }
    return all.scaledLow() > 0 ? Optional.of(all.figure()) : Optional.empty();
  }

  /**
   * The population of each area.
   *
   * @throws NullPointerException where {@link #population} is empty
   */
  public AreaVector populations() {
    return new AreaVector(
        areas,
        people.stream()
            .mapToDouble(some -> CellSum.number(requireNonNull(some).scaledValue()))
            .toArray());
  }

  /**
   * The flows as a matrix: nought where nobody was counted, and where a cell has no value its lower
   * bound, as in every sum, with the bounds beside it.
   */
  public FlowMatrix matrix() {
    double[][] values = new double[areas.size()][areas.size()];
    double[][] lows = new double[areas.size()][areas.size()];
    double[][] highs = new double[areas.size()][areas.size()];
    for (Cell cell : cells) {
      int from = areas.indexOf(cell.origin());
      int to = areas.indexOf(cell.destination());
      CellSum sum = cell.sum();
      values[from][to] = CellSum.number(sum.scaledValue());
      lows[from][to] = CellSum.number(sum.scaledLow());
      highs[from][to] = sum.isOpen() ? Double.POSITIVE_INFINITY : CellSum.number(sum.scaledHigh());
    }
    return new FlowMatrix(areas, values, lows, highs);
  }

  /** Every corridor that has a row, beside its counterflow and the sums of its ends. */
  public List<CorridorFlow> corridorFlows() {
    return CorridorFlow.of(this, cells);
  }

  /**
   * What a formula says of the moves within the system, with what it was made from; without a value
   * where no cell of it has one.
   */
  public Figure figure(Bounded result) {
    boolean hasValue = moves.known() > 0 || moves.cells() == 0;
    Bounded amount = hasValue ? result : new Bounded(Double.NaN, result.low(), result.high());
    return new Figure(amount, evidence());
  }

  /** What is read of the moves within the system. */
  public Evidence evidence() {
    return new Evidence(
        moves.severity(),
        moves.known() / (double) everything.cells(),
        moves.cells(),
        moves.digest());
  }

  private static double reciprocated(double[][] flows) {
    double sum = 0;
    for (int from = 0; from < flows.length; from++) {
      for (int to = 0; to < from; to++) {
        sum += 2 * Math.min(flows[from][to], flows[to][from]);
      }
    }
    return sum;
  }

  /** What is said where there is no system. */
  public Figure none() {
    return new Figure(Bounded.unknown(), everything.evidence().ofNothing());
  }
}
