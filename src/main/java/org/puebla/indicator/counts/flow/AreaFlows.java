package org.puebla.indicator.counts.flow;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.puebla.indicator.counts.figure.CellSum;
import org.puebla.indicator.counts.figure.Figure;

/**
 * What came to an area and what left it in one matrix, beside its population. Of a stock, arrivals
 * are who is in the area and departures who came from it.
 */
public final class AreaFlows {

  private final String area;
  private final CellSum in;
  private final CellSum out;
  private final boolean countsItself;
  private final @Nullable CellSum people;

  AreaFlows(String area, CellSum in, CellSum out, boolean countsItself, @Nullable CellSum people) {
    this.area = area;
    this.in = in;
    this.out = out;
    this.countsItself = countsItself;
    this.people = people;
  }

  public String area() {
    return area;
  }

  /** D, where any arrival was counted. */
  public Optional<Figure> arrivals() {
    return in.cells() > 0 ? Optional.of(in.figure()) : Optional.empty();
  }

  /** O, where any departure was counted. */
  public Optional<Figure> departures() {
    return out.cells() > 0 ? Optional.of(out.figure()) : Optional.empty();
  }

  /**
   * D - O where it was counted both ways, or once by the area's own office: then the balance is not
   * known, and a row that says so is worth having. Areas that others only saw leave get none.
   */
  public Optional<Figure> net() {
    return isBalanceAsked() ? Optional.of(in.figure().minus(out.figure())) : Optional.empty();
  }

  /** D + O, on the terms of {@link #net}. */
  public Optional<Figure> gross() {
    return isBalanceAsked() ? Optional.of(in.figure().plus(out.figure())) : Optional.empty();
  }

  /** P, of the same sex and age in the year that holds the middle of the period. */
  public Optional<Figure> population() {
    return people != null && people.scaledValue() > 0
        ? Optional.of(people.figure())
        : Optional.empty();
  }

  /** A figure for every thousand inhabitants, where their number is known. */
  public Optional<Figure> perThousand(Figure figure) {
    return population().map(inhabitants -> figure.per(inhabitants, 1000));
  }

  boolean isCountedBothWays() {
    return in.cells() > 0 && out.cells() > 0;
  }

  @Nullable CellSum people() {
    return people;
  }

  private boolean isBalanceAsked() {
    return isCountedBothWays() || countsItself;
  }
}
