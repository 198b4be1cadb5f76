package org.puebla.indicator.flow;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.puebla.indicator.Definition;
import org.puebla.indicator.OfSeries;
import org.puebla.indicator.Results;
import org.puebla.indicator.Subject;
import org.puebla.indicator.Unit;
import org.puebla.indicator.counts.figure.Figure;
import org.puebla.indicator.counts.flow.FlowSeries;
import org.puebla.indicator.counts.flow.FlowTable;
import org.puebla.indicator.counts.population.Population;
import org.puebla.matrix.Bounded;
import org.puebla.table.Tables;

/** Days from the end of a period to the edition. See docs/indicators/timeliness.md. */
public final class Timeliness extends OfSeries {

  public Timeliness() {
    super(
        Definition.of("timeliness", 1, Unit.DAYS, Tables.FLOWS, Tables.STOCKS)
            .measuring(Definition.PEOPLE));
  }

  @Override
  public void compute(FlowSeries series, Population population, Results results) {
    Optional<LocalDate> published = date(series.key().edition());
    for (FlowTable table : series.ofEverybody()) {
      published.ifPresent(
          day ->
              table
                  .key()
                  .moment()
                  .end()
                  .map(end -> (double) ChronoUnit.DAYS.between(end, day))
                  .ifPresent(
                      days ->
                          results.add(
                              Subject.system(),
                              table.key(),
                              new Figure(Bounded.exactly(days), table.evidence()))));
    }
  }

  private static Optional<LocalDate> date(String edition) {
    try {
      return Optional.of(LocalDate.parse(edition));
    } catch (DateTimeParseException named) {
      return Optional.empty();
    }
  }
}
