package org.puebla.indicator;

import java.util.List;
import java.util.Optional;
import org.puebla.demography.CensusResidual;
import org.puebla.indicator.counts.Evidence;
import org.puebla.indicator.counts.Figure;
import org.puebla.indicator.counts.Population;
import org.puebla.indicator.counts.PopulationOfArea;
import org.puebla.indicator.counts.VitalEvents;
import org.puebla.matrix.Bounded;

/**
 * Growth of a population less births and plus deaths (Bogue, Hinze and White 1982). See
 * docs/indicators/net-migration-residual.md.
 */
final class NetMigrationResidual extends OfPeople {

  private static final String ALL = "_T";

  NetMigrationResidual() {
    super("net-migration-residual");
  }

  @Override
  void compute(Population population, VitalEvents births, VitalEvents deaths, Results results) {
    for (PopulationOfArea area : population.areas()) {
      List<Integer> years = area.years(ALL, ALL);
      for (int at = 1; at < years.size(); at++) {
        int first = years.get(at - 1);
        int last = years.get(at);
        Optional<Figure> born = births.between(area.area(), ALL, first, last);
        Optional<Figure> died = deaths.between(area.area(), ALL, first, last);
        if (born.isPresent() && died.isPresent()) {
          results.add(
              Subject.area(area.area()),
              between(area.source(), ALL, first, last),
              residual(
                  area.figure(ALL, ALL, first).orElseThrow(),
                  area.figure(ALL, ALL, last).orElseThrow(),
                  born.get(),
                  died.get()));
        }
      }
    }
  }

  private static Figure residual(Figure before, Figure after, Figure births, Figure deaths) {
    return new Figure(
        new Bounded(
            CensusResidual.byVitalStatistics(
                before.value(), after.value(), births.value(), deaths.value()),
            CensusResidual.byVitalStatistics(
                before.high(), after.low(), births.high(), deaths.low()),
            CensusResidual.byVitalStatistics(
                before.low(), after.high(), births.low(), deaths.high())),
        Evidence.of(
                List.of(before.evidence(), after.evidence(), births.evidence(), deaths.evidence()))
            .estimated());
  }
}
