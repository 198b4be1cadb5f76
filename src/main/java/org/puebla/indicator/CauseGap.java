package org.puebla.indicator;

import java.util.Arrays;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.puebla.indicator.counts.CauseSeries;
import org.puebla.indicator.counts.Figure;
import org.puebla.indicator.counts.Population;
import org.puebla.matrix.Bounded;
import org.puebla.table.Tables;

/** How a destination differs from an origin, in the year before, between members of the region. */
final class CauseGap extends OfCauses {

  /** What is compared, and of which series. */
  enum Kind {
    INCOME("income-ratio", Unit.RATIO, "NY.GDP.PCAP.PP.KD"),
    GROWTH("growth-gap", Unit.POINTS, "NY.GDP.PCAP.PP.KD"),
    UNEMPLOYMENT("unemployment-gap", Unit.POINTS, "SL.UEM.TOTL.ZS");

    private final String id;
    private final Unit unit;
    private final String driver;

    Kind(String id, Unit unit, String driver) {
      this.id = id;
      this.unit = unit;
      this.driver = driver;
    }
  }

  private static final int LAG = 1;

  private final Kind kind;

  private CauseGap(Kind kind) {
    super(kind.id, 1, kind.unit, Set.of(kind.driver), Tables.DRIVERS);
    this.kind = kind;
  }

  /** One indicator for each kind. */
  static List<Indicator> all() {
    return Arrays.stream(Kind.values()).<Indicator>map(CauseGap::new).toList();
  }

  @Override
  void compute(CauseSeries causes, Population population, Results results) {
    TreeSet<Integer> years = new TreeSet<>();
    causes.areas(kind.driver).forEach(area -> years.addAll(series(causes, area).keySet()));
    if (years.isEmpty()) {
      return;
    }
    String source = causes.source(kind.driver);
    members(years.first(), years.last())
        .forEach(
            (year, members) -> {
              for (String origin : members) {
                for (String destination : members) {
                  if (!origin.equals(destination)) {
                    gap(series(causes, origin), series(causes, destination), year)
                        .ifPresent(
                            figure ->
                                results.add(
                                    Subject.corridor(origin, destination),
                                    inYear(source, year + LAG),
                                    figure));
                  }
                }
              }
            });
  }

  private NavigableMap<Integer, Figure> series(CauseSeries causes, String area) {
    return causes.of(kind.driver, area);
  }

  private Optional<Figure> gap(
      NavigableMap<Integer, Figure> here, NavigableMap<Integer, Figure> there, int year) {
    Figure origin = here.get(year);
    Figure destination = there.get(year);
    if (origin == null || destination == null) {
      return Optional.empty();
    }
    return switch (kind) {
      case INCOME -> logRatio(destination, origin);
      case UNEMPLOYMENT -> Optional.of(destination.minus(origin));
      case GROWTH ->
          growth(there.get(year - 1), destination)
              .flatMap(
                  growing -> growth(here.get(year - 1), origin).map(other -> growing.minus(other)));
    };
  }

  private static Optional<Figure> logRatio(Figure above, Figure below) {
    if (!(above.value() > 0) || !(below.value() > 0)) {
      return Optional.empty();
    }
    Bounded logs =
        Figure.enclosing(
            Math.log(above.value() / below.value()),
            Math.log(Math.max(0, above.low()) / below.high()),
            Math.log(above.high() / Math.max(0, below.low())));
    return Optional.of(new Figure(logs, above.evidence().with(below.evidence())));
  }

  /** Percent since the year before. */
  private static Optional<Figure> growth(@Nullable Figure before, Figure now) {
    return before == null || !(before.value() > 0)
        ? Optional.empty()
        : Optional.of(now.minus(before).ratioTo(before, 100));
  }
}
