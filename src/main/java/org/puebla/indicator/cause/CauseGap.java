package org.puebla.indicator.cause;

import java.util.Arrays;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.puebla.indicator.Indicator;
import org.puebla.indicator.OfCauses;
import org.puebla.indicator.Results;
import org.puebla.indicator.Subject;
import org.puebla.indicator.Unit;
import org.puebla.indicator.counts.cause.CauseSeries;
import org.puebla.indicator.counts.figure.Evidence;
import org.puebla.indicator.counts.figure.Figure;
import org.puebla.indicator.counts.population.Population;
import org.puebla.matrix.Bounded;
import org.puebla.table.Tables;

/**
 * How a destination differs from an origin, in the year before, between members of the region.
 * Pairs without a figure between the first and the last year of the series have a row that says so.
 */
public final class CauseGap extends OfCauses {

  /** What is compared, and of which series. */
  enum Kind {
    INCOME("income-ratio", Unit.RATIO, "NY.GDP.PCAP.PP.KD", 0),
    GROWTH("growth-gap", Unit.POINTS, "NY.GDP.PCAP.PP.KD", 1),
    UNEMPLOYMENT("unemployment-gap", Unit.POINTS, "SL.UEM.TOTL.ZS", 0);

    private final String id;
    private final Unit unit;
    private final String driver;
    private final int before;

    /**
     * @param before how many earlier years the formula reads
     */
    Kind(String id, Unit unit, String driver, int before) {
      this.id = id;
      this.unit = unit;
      this.driver = driver;
      this.before = before;
    }
  }

  private static final int LAG = 1;

  private final Kind kind;

  private CauseGap(Kind kind) {
    super(kind.id, 1, kind.unit, Set.of(kind.driver), Tables.DRIVERS);
    this.kind = kind;
  }

  /** One indicator for each kind. */
  public static List<Indicator> all() {
    return Arrays.stream(Kind.values()).<Indicator>map(CauseGap::new).toList();
  }

  @Override
  public void compute(CauseSeries causes, Population population, Results results) {
    TreeSet<Integer> years = new TreeSet<>();
    causes.areas(kind.driver).forEach(area -> years.addAll(series(causes, area).keySet()));
    if (years.isEmpty()) {
      return;
    }
    String source = causes.source(kind.driver);
    members(years.first() + kind.before, years.last())
        .forEach(
            (year, members) -> {
              for (String origin : members) {
                for (String destination : members) {
                  if (!origin.equals(destination)) {
                    NavigableMap<Integer, Figure> here = series(causes, origin);
                    NavigableMap<Integer, Figure> there = series(causes, destination);
                    results.add(
                        Subject.corridor(origin, destination),
                        inYear(source, year + LAG),
                        gap(here, there, year).orElseGet(() -> missing(here, there, year)));
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

  /** Either figure may be there, and says by its row that one was read. */
  private static Figure missing(
      NavigableMap<Integer, Figure> here, NavigableMap<Integer, Figure> there, int year) {
    List<Evidence> read =
        Stream.of(here.get(year), there.get(year))
            .filter(Objects::nonNull)
            .map(Figure::evidence)
            .toList();
    return read.isEmpty()
        ? Figure.unpublished()
        : new Figure(Bounded.unknown(), Evidence.of(read).ofNothing());
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
