package org.puebla.indicator.population;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.puebla.indicator.Indicator;
import org.puebla.indicator.OfPeople;
import org.puebla.indicator.Results;
import org.puebla.indicator.Subject;
import org.puebla.indicator.Unit;
import org.puebla.indicator.counts.cell.AgeRanges;
import org.puebla.indicator.counts.figure.Figure;
import org.puebla.indicator.counts.population.Population;
import org.puebla.indicator.counts.population.PopulationOfArea;
import org.puebla.indicator.counts.population.VitalEvents;

/** How fast a population grows and how young it is, which the Communiqué names as a cause. */
public final class PopulationMeasure extends OfPeople {

  /** What is read off. */
  enum Kind {
    GROWTH("population-growth", 2),
    YOUTH("youth-bulge", 1),
    ENTRANTS("labour-entrants", 1),
    DEPENDENCY("dependency-ratio", 1);

    private final String id;
    private final int version;

    Kind(String id, int version) {
      this.id = id;
      this.version = version;
    }
  }

  private static final String ALL = "_T";

  private final Kind kind;

  private PopulationMeasure(Kind kind) {
    super(kind.id, kind.version, Unit.PERCENT);
    this.kind = kind;
  }

  /** One indicator for each kind. */
  public static List<Indicator> all() {
    return Arrays.stream(Kind.values()).<Indicator>map(PopulationMeasure::new).toList();
  }

  @Override
  public void compute(
      Population population, VitalEvents births, VitalEvents deaths, Results results) {
    for (PopulationOfArea area : population.areas()) {
      boolean ofAll = kind == Kind.GROWTH;
      String source = ofAll ? area.source() : area.sourceOfStructure();
      for (int year : ofAll ? area.years(ALL, ALL) : area.yearsOfStructure()) {
        figure(area, year)
            .ifPresent(
                figure -> results.add(Subject.area(area.area()), atMiddle(source, year), figure));
      }
    }
  }

  private Optional<Figure> figure(PopulationOfArea area, int year) {
    return switch (kind) {
      case GROWTH ->
          area.years(ALL, ALL).stream()
              .filter(each -> each < year)
              .max(Comparator.naturalOrder())
              .flatMap(
                  earlier ->
                      area.figure(ALL, ALL, earlier)
                          .flatMap(
                              before ->
                                  area.figure(ALL, ALL, year)
                                      .flatMap(now -> growth(before, now, year - earlier))));
      case YOUTH ->
          area.ofAges(15, 24, year)
              .flatMap(
                  young -> area.ofAges(25, AgeRanges.OPEN_END, year).map(young::asShareBeside));
      case ENTRANTS ->
          area.ofAges(15, 19, year)
              .flatMap(
                  entering ->
                      area.ofAges(60, 64, year).map(leaving -> entering.ratioTo(leaving, 100)));
      case DEPENDENCY ->
          area.ofAges(0, 14, year)
              .flatMap(
                  children ->
                      area.ofAges(65, AgeRanges.OPEN_END, year)
                          .flatMap(
                              old ->
                                  area.ofAges(15, 64, year)
                                      .map(working -> children.plus(old).ratioTo(working, 100))));
    };
  }

  /** The yearly rate that, compounded at every moment, makes one of the other. */
  private static Optional<Figure> growth(Figure before, Figure now, int years) {
    if (!(before.low() > 0) || !(now.low() > 0)) {
      return Optional.empty();
    }
    double scale = 100.0 / years;
    return Optional.of(
        new Figure(
            Figure.enclosing(
                scale * Math.log(now.value() / before.value()),
                scale * Math.log(now.low() / before.high()),
                scale * Math.log(now.high() / before.low())),
            now.evidence().with(before.evidence())));
  }
}
