package org.puebla.indicator.population;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.puebla.indicator.Indicator;
import org.puebla.indicator.OfPeople;
import org.puebla.indicator.Results;
import org.puebla.indicator.Subject;
import org.puebla.indicator.Unit;
import org.puebla.indicator.counts.figure.Figure;
import org.puebla.indicator.counts.population.Population;
import org.puebla.indicator.counts.population.PopulationOfArea;
import org.puebla.indicator.counts.population.VitalEvents;

/**
 * A term of the balancing equation &Delta;P = B &minus; D + N between two published populations
 * (Bogue, Hinze and White 1982).
 */
public final class GrowthComponent extends OfPeople {

  /** Which term, and in what it is expressed. */
  enum Kind {
    CHANGE("population-change", Unit.COUNT),
    NATURAL("natural-increase", Unit.COUNT),
    MIGRATION("net-migration-residual", Unit.COUNT),
    CHANGE_RATE("population-change-rate", Unit.PER_THOUSAND),
    NATURAL_RATE("natural-increase-rate", Unit.PER_THOUSAND),
    MIGRATION_RATE("net-migration-residual-rate", Unit.PER_THOUSAND),
    MIGRATION_SHARE("migration-share-of-growth", Unit.PERCENT);

    private final String id;
    private final Unit unit;

    Kind(String id, Unit unit) {
      this.id = id;
      this.unit = unit;
    }
  }

  private static final String ALL = "_T";
  private static final int QUINQUENNIUM = 5;

  private final Kind kind;

  private GrowthComponent(Kind kind) {
    super(kind.id, kind.unit);
    this.kind = kind;
  }

  /** One indicator for each kind. */
  public static List<Indicator> all() {
    return Arrays.stream(Kind.values()).<Indicator>map(GrowthComponent::new).toList();
  }

  @Override
  public void compute(
      Population population, VitalEvents births, VitalEvents deaths, Results results) {
    for (PopulationOfArea area : population.areas()) {
      for (int[] interval : intervals(area.years(ALL, ALL))) {
        int first = interval[0];
        int last = interval[1];
        balance(area, births, deaths, first, last)
            .ifPresent(
                balance ->
                    results.add(
                        Subject.area(area.area()),
                        between(area.source(), ALL, first, last),
                        term(balance)));
      }
    }
  }

  /**
   * From each published year to the next; where years are published one by one, also the five years
   * between years that end in 0 and 5, in which projections are compared.
   */
  private static List<int[]> intervals(List<Integer> years) {
    List<int[]> intervals = new ArrayList<>();
    for (int at = 1; at < years.size(); at++) {
      intervals.add(new int[] {years.get(at - 1), years.get(at)});
    }
    for (int last : years) {
      int at = years.indexOf(last);
      boolean isYearly = at > 0 && last - years.get(at - 1) < QUINQUENNIUM;
      if (isYearly && last % QUINQUENNIUM == 0 && years.contains(last - QUINQUENNIUM)) {
        intervals.add(new int[] {last - QUINQUENNIUM, last});
      }
    }
    return intervals;
  }

  private Figure term(GrowthBalance balance) {
    return switch (kind) {
      case CHANGE -> balance.change();
      case NATURAL -> balance.naturalIncrease();
      case MIGRATION -> balance.netMigration();
      case CHANGE_RATE -> balance.perThousandYears(balance.change());
      case NATURAL_RATE ->
          balance.perThousandYears(balance.naturalIncrease().madeFrom(balance.evidence()));
      case MIGRATION_RATE -> balance.perThousandYears(balance.netMigration());
      case MIGRATION_SHARE -> balance.migrationShare();
    };
  }

  private static Optional<GrowthBalance> balance(
      PopulationOfArea area, VitalEvents births, VitalEvents deaths, int first, int last) {
    Optional<Figure> born = births.between(area.area(), ALL, first, last, area.revision(ALL, ALL));
    Optional<Figure> died = deaths.between(area.area(), ALL, first, last, area.revision(ALL, ALL));
    return born.isEmpty() || died.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new GrowthBalance(
                area.figure(ALL, ALL, first).orElseThrow(),
                area.figure(ALL, ALL, last).orElseThrow(),
                born.get(),
                died.get(),
                last - first));
  }
}
