package org.puebla.indicator;

import java.time.LocalDate;
import java.time.Month;
import java.util.Set;
import org.puebla.indicator.counts.cell.CountingBasis;
import org.puebla.indicator.counts.cell.MatrixKey;
import org.puebla.indicator.counts.cell.Moment;
import org.puebla.indicator.counts.cell.Part;
import org.puebla.indicator.counts.cell.SeriesKey;
import org.puebla.indicator.counts.population.Population;
import org.puebla.indicator.counts.population.VitalEvents;
import org.puebla.model.Period;
import org.puebla.table.Tables;

/** An indicator of populations alone, without any count of moves. */
public abstract non-sealed class OfPeople extends Indicator {

  protected OfPeople(String id) {
    this(id, Unit.COUNT);
  }

  protected OfPeople(String id, Unit unit) {
    this(id, 1, unit);
  }

  protected OfPeople(String id, int version, Unit unit) {
    super(Definition.of(id, version, unit, Tables.POPULATION).measuring(Set.of()));
  }

  public abstract void compute(
      Population population, VitalEvents births, VitalEvents deaths, Results results);

  /** Rows of people of a source between the middles of two years. */
  protected static MatrixKey between(String source, String sex, int first, int last) {
    CountingBasis basis = new CountingBasis(source, "POP", "PS", "_Z", "_Z", "MID");
    Period years = Period.years(LocalDate.of(first, Month.JULY, 1), last - first);
    Moment moment = new Moment(years.frequency().code(), years.label(), (first + last) / 2);
    return new MatrixKey(new SeriesKey("", basis), moment, sex, "_T", Part.ALL);
  }

  /** Rows of people of a source in the middle of a year. */
  protected static MatrixKey atMiddle(String source, int year) {
    return MatrixKey.ofYear(new CountingBasis(source, "_Z", "PS", "_Z", "_Z", "MID"), year);
  }
}
