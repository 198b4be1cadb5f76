package org.puebla.indicator.counts;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.puebla.indicator.counts.cell.CalendarYears;
import org.puebla.indicator.counts.cell.Cell;
import org.puebla.indicator.counts.cell.Dimension;
import org.puebla.indicator.counts.cell.Margin;
import org.puebla.indicator.counts.cell.MatrixEntry;
import org.puebla.indicator.counts.cell.MatrixKey;
import org.puebla.indicator.counts.cell.Moment;
import org.puebla.indicator.counts.cell.Observation;
import org.puebla.indicator.counts.cell.Part;
import org.puebla.indicator.counts.cell.ReportedCorridor;
import org.puebla.indicator.counts.cell.SeriesKey;
import org.puebla.indicator.counts.figure.CellSum;
import org.puebla.indicator.counts.flow.FlowSeries;
import org.puebla.indicator.counts.flow.FlowTable;
import org.puebla.model.Measure;
import org.puebla.model.Vocabulary;

/**
 * Makes the rows of one series into its matrices; rows of one cell come one after another, so that
 * no more than one cell is held with all its codes.
 */
public final class SeriesBuilder {

  private static final Vocabulary<Measure> MEASURES = Vocabulary.of(Measure.class);

  private static final List<Margin> MARGINS =
      List.of(
          Margin.only(Dimension.BREAKDOWN),
          Margin.only(Dimension.ACCOMPANIMENT),
          Margin.only(Dimension.REASON),
          Margin.only(Dimension.LEGAL_STATUS),
          Margin.ofAges(),
          Margin.ofSexes());

  private static final Set<Part> PARTS = EnumSet.complementOf(EnumSet.of(Part.ALL));

  private record CellKey(Moment moment, ReportedCorridor place) {}

  private final SeriesKey series;
  private final boolean formsYears;
  private final CalendarYears years = new CalendarYears();
  private final Map<MatrixKey, Map<ReportedCorridor, CellSum>> matrices = new HashMap<>();
  private final Map<List<String>, CellSum> parts = new HashMap<>();
  private CellKey current;

  /** Begins the series of its first row. */
  public SeriesBuilder(Observation first) {
    this.series = first.series();
    this.formsYears =
        series.basis().periodBasis().equals("CAL")
            && MEASURES
                .find(series.basis().measure())
                .filter(measure -> measure.kind() == Measure.Kind.FLOW)
                .isPresent();
    this.current = cell(first);
  }

  /**
   * Adds a row.
   *
   * @throws org.puebla.model.PueblaException when it was not counted like the first
   * @throws IllegalArgumentException when it is of another edition, or of a cell that is done with
   */
  public void add(Observation row) {
    series.basis().requireSame(row.series().basis());
    if (!series.edition().equals(row.series().edition())) {
      throw new IllegalArgumentException(series + " and edition " + row.series().edition());
    }
    if (!MatrixEntry.enter(row)) {
      return;
    }
    CellKey cell = cell(row);
    if (!cell.equals(current)) {
      endCell();
      current = cell;
    }
    years.see(row.counter(), row.moment());
    parts.computeIfAbsent(row.codes(), ignored -> new CellSum()).join(row.sum());
  }

  /** The series, after its last row. */
  public FlowSeries build() {
    endCell();
    if (formsYears) {
      addYears();
    }
    return new FlowSeries(
        series,
        matrices.entrySet().stream()
            .map(matrix -> new FlowTable(matrix.getKey(), countedOnce(matrix.getValue())))
            .toList());
  }

  private static CellKey cell(Observation row) {
    return new CellKey(row.moment(), row.place());
  }

  private void endCell() {
    keep(Part.ALL, parts);
    for (Part part : PARTS) {
      Map<List<String>, CellSum> within = new HashMap<>();
      parts.forEach(
          (codes, sum) -> {
            if (part.holds(codes)) {
              within.computeIfAbsent(part.codesWithin(codes), ignored -> new CellSum()).add(sum);
            }
          });
      if (!within.isEmpty()) {
        keep(part, within);
      }
    }
    parts.clear();
  }

  private void keep(Part part, Map<List<String>, CellSum> published) {
    Map<List<String>, CellSum> sums = published;
    for (Margin margin : MARGINS) {
      sums = margin.of(sums);
    }
    sums.forEach(
        (codes, sum) -> {
          MatrixKey key =
              new MatrixKey(
                  series, current.moment(), Dimension.SEX.of(codes), Dimension.AGE.of(codes), part);
          Map<ReportedCorridor, CellSum> matrix =
              matrices.computeIfAbsent(key, ignored -> new HashMap<>());
          if (matrix.put(current.place(), sum) != null) {
            throw new IllegalArgumentException("rows of " + current + " are apart");
          }
        });
  }

  private void addYears() {
    Map<MatrixKey, CalendarYears> ofParts = yearsOfParts();
    Map<MatrixKey, Map<ReportedCorridor, CellSum>> yearly = new HashMap<>();
    matrices.forEach(
        (key, matrix) -> {
          MatrixKey year = key.at(Moment.calendarYear(key.moment().yearText()));
          CalendarYears whole = requireNonNull(ofParts.get(year));
          matrix.forEach(
              (place, sum) -> {
                if (years.isPart(place.counter(), key.moment())
                    && whole.isPart(place.counter(), key.moment())) {
                  yearly
                      .computeIfAbsent(year, ignored -> new HashMap<>())
                      .computeIfAbsent(place, ignored -> new CellSum())
                      .add(sum);
                }
              });
        });
    yearly.forEach(
        (key, formed) -> matrices.computeIfAbsent(key, ignored -> new HashMap<>()).putAll(formed));
  }

  /**
   * A sex, an age group or a part may have been published for some months only, and half a year of
   * women must not stand beside a year of everybody.
   */
  private Map<MatrixKey, CalendarYears> yearsOfParts() {
    Map<MatrixKey, CalendarYears> ofParts = new HashMap<>();
    matrices.forEach(
        (key, matrix) -> {
          CalendarYears seen =
              ofParts.computeIfAbsent(
                  key.at(Moment.calendarYear(key.moment().yearText())),
                  ignored -> new CalendarYears());
          matrix.keySet().forEach(place -> seen.see(place.counter(), key.moment()));
        });
    return ofParts;
  }

  /** A corridor that two countries counted in one table is taken as its destination counted it. */
  private static Collection<Cell> countedOnce(Map<ReportedCorridor, CellSum> cells) {
    Map<List<String>, Cell> chosen = new HashMap<>();
    cells.forEach(
        (place, sum) ->
            chosen.merge(
                List.of(place.origin(), place.destination()),
                new Cell(place, sum),
                (one, other) ->
                    ReportedCorridor.NEAREST_FIRST.compare(one.place(), other.place()) <= 0
                        ? one
                        : other));
    return new ArrayList<>(chosen.values());
  }
}
