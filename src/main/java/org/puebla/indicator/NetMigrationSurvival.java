package org.puebla.indicator;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.puebla.demography.CensusResidual;
import org.puebla.indicator.counts.AgeRanges;
import org.puebla.indicator.counts.Evidence;
import org.puebla.indicator.counts.Figure;
import org.puebla.indicator.counts.Population;
import org.puebla.indicator.counts.PopulationOfArea;
import org.puebla.indicator.counts.VitalEvents;
import org.puebla.matrix.Bounded;

/**
 * What is left of the change of each age group after as many have died as in all areas together
 * (United Nations 1970, Manual VI). See docs/indicators/net-migration-survival.md.
 */
final class NetMigrationSurvival extends OfPeople {

  private static final List<String> SEXES = List.of("F", "M");
  private static final int WIDTH = 5;

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

  /** How many of a cohort there were in all areas, and how many are left. */
  private record Survival(double before, double after) {

    Survival plus(Survival other) {
      return new Survival(before + other.before, after + other.after);
    }

    double ratio() {
      return before > 0 ? after / before : Double.NaN;
    }
  }

  NetMigrationSurvival() {
    super("net-migration-survival");
  }

  @Override
  void compute(Population population, VitalEvents births, VitalEvents deaths, Results results) {
    Map<Cohort, Survival> everywhere = new HashMap<>();
    for (PopulationOfArea area : population.areas()) {
      SEXES.forEach(sex -> area.ages(sex).forEach(age -> cohorts(area, sex, age, everywhere)));
    }
    for (PopulationOfArea area : population.areas()) {
      for (String sex : SEXES) {
        for (int year : area.years(sex, Cohort.group(0))) {
          net(area, sex, year, everywhere)
              .ifPresent(
                  figure ->
                      results.add(
                          Subject.area(area.area()),
                          between(area.source(), sex, year, year + WIDTH),
                          figure));
        }
      }
    }
  }

  private static void cohorts(
      PopulationOfArea area, String sex, String age, Map<Cohort, Survival> everywhere) {
    AgeRanges.ages(age)
        .filter(range -> age.equals(Cohort.group(range[0])))
        .ifPresent(
            range -> {
              for (int year : area.years(sex, age)) {
                Cohort cohort = new Cohort(sex, range[0], year);
                survival(area, cohort)
                    .ifPresent(found -> everywhere.merge(cohort, found, Survival::plus));
              }
            });
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
                    .map(after -> new Survival(before.value(), after.value())));
  }

  /** The mean of forward and reverse residuals, over all cohorts that both dates hold. */
  private static Optional<Figure> net(
      PopulationOfArea area, String sex, int year, Map<Cohort, Survival> everywhere) {
    double net = 0;
    int cohorts = 0;
    Evidence read = null;
    for (int age = 0; ; age += WIDTH) {
      Cohort cohort = new Cohort(sex, age, year);
      Optional<Survival> own = survival(area, cohort);
      Survival all = everywhere.get(cohort);
      if (own.isEmpty() || all == null || !(all.ratio() > 0)) {
        break;
      }
      net +=
          CensusResidual.bySurvival(own.get().before(), own.get().after(), all.ratio()).average();
      cohorts++;
      Evidence evidence = area.figure(sex, cohort.before(), year).orElseThrow().evidence();
      read = read == null ? evidence : read.over(evidence);
    }
    return cohorts == 0 || read == null
        ? Optional.empty()
        : Optional.of(
            new Figure(
                new Bounded(net, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY),
                read.estimated()));
  }
}
