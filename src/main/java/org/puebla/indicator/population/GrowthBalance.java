package org.puebla.indicator.population;

import java.util.List;
import org.puebla.demography.CensusResidual;
import org.puebla.indicator.counts.figure.Evidence;
import org.puebla.indicator.counts.figure.Figure;
import org.puebla.matrix.Bounded;

/**
 * What made a population grow from the middle of one year to that of another: births, deaths and,
 * as what these leave over, migration. Bounds of what stands twice in a formula are not narrowed.
 *
 * @param years between both populations, above nought
 */
record GrowthBalance(Figure before, Figure after, Figure births, Figure deaths, int years) {

  /** &Delta;P. */
  Figure change() {
    return after.minus(before).madeFrom(Evidence.of(List.of(before.evidence(), after.evidence())));
  }

  /** B &minus; D. */
  Figure naturalIncrease() {
    return births
        .minus(deaths)
        .madeFrom(Evidence.of(List.of(births.evidence(), deaths.evidence())));
  }

  /** &Delta;P &minus; (B &minus; D), never better than estimated. */
  Figure netMigration() {
    return new Figure(
        new Bounded(
            CensusResidual.byVitalStatistics(
                before.value(), after.value(), births.value(), deaths.value()),
            CensusResidual.byVitalStatistics(
                before.high(), after.low(), births.high(), deaths.low()),
            CensusResidual.byVitalStatistics(
                before.low(), after.high(), births.low(), deaths.high())),
        evidence().estimated());
  }

  /**
   * Of one of the three, for a thousand person-years lived in between.
   *
   * @param component with the evidence of the populations
   */
  Figure perThousandYears(Figure component) {
    Figure personYears = before.plus(after).dividedBy(2.0 / years);
    // Populations count once, though they may stand above and below the line.
    return component.per(personYears, 1000).madeFrom(component.evidence());
  }

  /**
   * Net migration in percent of the change; not known where the population may not have changed at
   * all.
   */
  Figure migrationShare() {
    Figure change = change();
    Figure natural = naturalIncrease();
    if (!(change.low() > 0 || change.high() < 0)) {
      return new Figure(Bounded.unknown(), evidence().ofNothing());
    }
    // As natural increase was counted apart from the change, the corners hold every ratio.
    double[] corners = {
      natural.low() / change.low(),
      natural.low() / change.high(),
      natural.high() / change.low(),
      natural.high() / change.high()
    };
    double least = Math.min(Math.min(corners[0], corners[1]), Math.min(corners[2], corners[3]));
    double most = Math.max(Math.max(corners[0], corners[1]), Math.max(corners[2], corners[3]));
    return new Figure(
        Figure.enclosing(
            100 * (1 - natural.value() / change.value()), 100 * (1 - most), 100 * (1 - least)),
        evidence().estimated());
  }

  /** All that the balance was made from. */
  Evidence evidence() {
    return Evidence.of(
        List.of(before.evidence(), after.evidence(), births.evidence(), deaths.evidence()));
  }
}
