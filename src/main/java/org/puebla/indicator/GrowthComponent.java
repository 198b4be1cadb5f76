package org.puebla.indicator;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.puebla.indicator.counts.Figure;
import org.puebla.indicator.counts.Population;
import org.puebla.indicator.counts.PopulationOfArea;
import org.puebla.indicator.counts.VitalEvents;

/**
 * A term of the balancing equation &Delta;P = B &minus; D + N between two published populations
 * (Bogue, Hinze and White 1982).
 */
final class GrowthComponent extends OfPeople {

  /** Which term, and in what it is expressed. */
  enum Kind {
    CHANGE("population-change", Unit.COUNT, GrowthBalance::change),
    NATURAL("natural-increase", Unit.COUNT, GrowthBalance::naturalIncrease),
    MIGRATION("net-migration-residual", Unit.COUNT, GrowthBalance::netMigration),
    CHANGE_RATE(
        "population-change-rate",
        Unit.PER_THOUSAND,
        balance -> balance.perThousandYears(balance.change())),
    NATURAL_RATE(
        "natural-increase-rate",
        Unit.PER_THOUSAND,
        balance ->
            balance.perThousandYears(balance.naturalIncrease().madeFrom(balance.evidence()))),
    MIGRATION_RATE(
        "net-migration-residual-rate",
        Unit.PER_THOUSAND,
        balance -> balance.perThousandYears(balance.netMigration())),
    MIGRATION_SHARE("migration-share-of-growth", Unit.PERCENT, GrowthBalance::migrationShare);

    private final String id;
    private final Unit unit;
    private final Function<GrowthBalance, Figure> term;

    Kind(String id, Unit unit, Function<GrowthBalance, Figure> term) {
      this.id = id;
      this.unit = unit;
      this.term = term;
    }
  }

  private static final String ALL = "_T";

  private final Kind kind;

  private GrowthComponent(Kind kind) {
    super(kind.id, kind.unit);
    this.kind = kind;
  }

  /** One indicator for each kind. */
  static List<Indicator> all() {
    return Arrays.stream(Kind.values()).<Indicator>map(GrowthComponent::new).toList();
  }

  @Override
  void compute(Population population, VitalEvents births, VitalEvents deaths, Results results) {
    for (PopulationOfArea area : population.areas()) {
      List<Integer> years = area.years(ALL, ALL);
      for (int at = 1; at < years.size(); at++) {
        int first = years.get(at - 1);
        int last = years.get(at);
        balance(area, births, deaths, first, last)
            .ifPresent(
                balance ->
                    results.add(
                        Subject.area(area.area()),
                        between(area.source(), ALL, first, last),
                        kind.term.apply(balance)));
      }
    }
  }

  private static Optional<GrowthBalance> balance(
      PopulationOfArea area, VitalEvents births, VitalEvents deaths, int first, int last) {
    Optional<Figure> born = births.between(area.area(), ALL, first, last);
    Optional<Figure> died = deaths.between(area.area(), ALL, first, last);
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
