package org.puebla.indicator.population;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.puebla.demography.CensusResidual;
import org.puebla.indicator.OfPeople;
import org.puebla.indicator.Results;
import org.puebla.indicator.Subject;
import org.puebla.indicator.counts.cell.AgeRanges;
import org.puebla.indicator.counts.figure.Evidence;
import org.puebla.indicator.counts.figure.Figure;
import org.puebla.indicator.counts.population.Population;
import org.puebla.indicator.counts.population.PopulationOfArea;
import org.puebla.indicator.counts.population.VitalEvents;
import org.puebla.matrix.Bounded;

/**
 * What is left of the change of each age group after as many have died as in all areas together
 * (United Nations 1970, Manual VI). See docs/indicators/net-migration-survival.md.
 */
public final class NetMigrationSurvival extends OfPeople {

  private static final List<String> SEXES = List.of("F", "M");
  private static final int WIDTH = 5;
  private static final Comparator<Cohort> YOUNGEST_FIRST = Comparator.comparingInt(Cohort::age);

  /** People of one sex and five-year age group at a year, who are older at the next. */
  private record Cohort(String sex, int age, int year) {

    String before() {
      return group(age);
    }

    String after() {
      return group(age + WIDTH);
    }

    private static String group(int age) {
      return "Y" + age + "T" + (age + WIDTH - 1);
    }
  }

  /** How many of a cohort there were, and how many are left. */
  private record Survival(double before, double after, Evidence evidence) {

    Survival plus(Survival other) {
      return new Survival(
          before + other.before, after + other.after, evidence.with(other.evidence));
    }

    double ratio() {
      return before > 0 ? after / before : Double.NaN;
    }
  }

  public NetMigrationSurvival() {
    super("net-migration-survival");
  }

  @Override
  public void compute(
      Population population, VitalEvents births, VitalEvents deaths, Results results) {
    Map<Cohort, Survival> everywhere = new HashMap<>();
    for (PopulationOfArea area : population.areas()) {
      eachInterval(
          area,
          (sex, year, cohorts) ->
              cohorts.forEach((cohort, own) -> everywhere.merge(cohort, own, Survival::plus)));
    }
    for (PopulationOfArea area : population.areas()) {
      eachInterval(
          area,
          (sex, year, cohorts) ->
              net(cohorts, everywhere)
                  .ifPresent(
                      figure ->
                          results.add(
                              Subject.area(area.area()),
                              between(area.sourceOfStructure(), sex, year, year + WIDTH),
                              figure)));
    }
  }

  /** Takes the cohorts of an area between two dates, youngest first. */
  private interface Interval {
    void accept(String sex, int year, SortedMap<Cohort, Survival> cohorts);
  }

  /**
   * An interval with a gap among its cohorts is left out of the area and of all areas together, so
   * that what they gain and lose still adds up to nought.
   */
  private static void eachInterval(PopulationOfArea area, Interval interval) {
    for (String sex : SEXES) {
      Map<Integer, SortedMap<Cohort, Survival>> years = new TreeMap<>();
      for (String age : area.ages(sex)) {
        AgeRanges.ages(age)
            .filter(range -> age.equals(Cohort.group(range[0])))
            .ifPresent(range -> addCohorts(area, sex, range[0], years));
      }
      years.forEach(
          (year, cohorts) -> {
            if (cohorts.firstKey().age() == 0
                && cohorts.lastKey().age() == WIDTH * (cohorts.size() - 1)) {
              interval.accept(sex, year, cohorts);
            }
          });
    }
  }

  private static void addCohorts(
      PopulationOfArea area, String sex, int age, Map<Integer, SortedMap<Cohort, Survival>> years) {
    for (int year : area.years(sex, Cohort.group(age))) {
      Cohort cohort = new Cohort(sex, age, year);
      survival(area, cohort)
          .ifPresent(
              found ->
                  years
                      .computeIfAbsent(year, ignored -> new TreeMap<>(YOUNGEST_FIRST))
                      .put(cohort, found));
    }
  }

  private static Optional<Survival> survival(PopulationOfArea area, Cohort cohort) {
    int later = cohort.year() + WIDTH;
    if (!area.years(cohort.sex(), cohort.after()).contains(later)) {
      return Optional.empty();
    }
    return area.figure(cohort.sex(), cohort.before(), cohort.year())
        .flatMap(
            before ->
                area.figure(cohort.sex(), cohort.after(), later)
                    .map(
                        after ->
                            new Survival(
                                before.value(),
                                after.value(),
                                before.evidence().with(after.evidence()))));
  }

  /** The mean of forward and reverse residuals, over all cohorts; none where one has died out. */
  private static Optional<Figure> net(
      SortedMap<Cohort, Survival> cohorts, Map<Cohort, Survival> everywhere) {
    double net = 0;
    List<Evidence> read = new ArrayList<>();
    for (Map.Entry<Cohort, Survival> each : cohorts.entrySet()) {
      Survival own = each.getValue();
      Survival all = requireNonNull(everywhere.get(each.getKey()));
      if (!(all.ratio() > 0)) {
        return Optional.empty();
      }
      net += CensusResidual.bySurvival(own.before(), own.after(), all.ratio()).average();
      // The ratio rests on the whole cohort, of which the area is a part.
      read.add(all.evidence());
    }
    return Optional.of(
        new Figure(
            new Bounded(net, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY),
            Evidence.of(read).estimated()));
  }
}
