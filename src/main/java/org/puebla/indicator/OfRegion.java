package org.puebla.indicator;

import java.time.Year;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.puebla.codelist.Areas;
import org.puebla.indicator.counts.figure.Figure;
import org.puebla.indicator.counts.flow.FlowFigures;

/**
 * A share of the moves of each member of the Regional Conference on Migration, and of all members
 * together where several are in the matrix; who is a member depends on the year.
 */
public abstract class OfRegion extends OfTable {

  /** The code of the members, and of everywhere else. */
  public static final String REGION = "RCM";

  public static final String ELSEWHERE = "XRG";

  /** At which end of a corridor the members are whose moves are divided. */
  public enum End {
    ORIGIN,
    DESTINATION;

    private String home(String origin, String destination) {
      return this == ORIGIN ? origin : destination;
    }

    private String other(String origin, String destination) {
      return this == ORIGIN ? destination : origin;
    }
  }

  private final End end;
  private final String counted;

  /**
   * @param counted {@link #REGION} for the share within the region, else {@link #ELSEWHERE}
   */
  protected OfRegion(Definition definition, End end, String counted) {
    super(definition);
    this.end = end;
    this.counted = counted;
  }

  @Override
  public final void compute(FlowFigures table, Results results) {
    Set<String> members = Areas.standard().members(REGION, Year.of(table.key().moment().midYear()));
    Set<String> homes = new TreeSet<>(members);
    homes.retainAll(table.areas().keySet());
    Set<String> countedByOthers = countedByOthers(table);
    int rows = 0;
    for (String home : homes) {
      Optional<Figure> share = share(table, Set.of(home), members, countedByOthers.contains(home));
      share.ifPresent(figure -> results.add(subject(home), table.key(), figure));
      rows += share.isPresent() ? 1 : 0;
    }
    if (rows > 1) {
      share(table, homes, members, homes.stream().anyMatch(countedByOthers::contains))
          .ifPresent(figure -> results.add(subject(REGION), table.key(), figure));
    }
  }

  private Subject subject(String home) {
    return switch (end) {
      case ORIGIN -> new Subject(home, home, counted);
      case DESTINATION -> new Subject(home, counted, home);
    };
  }

  /** Homes whose moves were counted at the other end, by those countries that counted. */
  private Set<String> countedByOthers(FlowFigures table) {
    return table.corridors().stream()
        .filter(each -> each.counter().equals(end.other(each.origin(), each.destination())))
        .map(each -> end.home(each.origin(), each.destination()))
        .collect(Collectors.toSet());
  }

  /**
   * Empty where nothing was counted; moves whose other end nobody knows stand in the bounds, and so
   * do those that countries at other ends may not have counted: where only members counted, nothing
   * can be said of how much stays among them.
   */
  private Optional<Figure> share(
      FlowFigures table, Set<String> homes, Set<String> members, boolean byOthers) {
    Optional<Figure> within = sum(table, homes, other -> members.contains(other));
    Optional<Figure> across =
        sum(table, homes, other -> Areas.standard().isPlace(other) && !members.contains(other));
    boolean oneSided = byOthers && (within.isEmpty() || across.isEmpty());
    if (oneSided || (within.isEmpty() && across.isEmpty())) {
      return Optional.empty();
    }
    double unknown =
        byOthers
            ? Double.POSITIVE_INFINITY
            : sum(table, homes, other -> !Areas.standard().isPlace(other))
                .map(Figure::high)
                .orElse(0.0);
    Figure inside = within.orElseGet(Figure::nought).orWith(unknown);
    Figure outside = across.orElseGet(Figure::nought).orWith(unknown);
    return Optional.of(
        counted.equals(REGION) ? inside.asShareBeside(outside) : outside.asShareBeside(inside));
  }

  private Optional<Figure> sum(FlowFigures table, Set<String> homes, Predicate<String> isOther) {
    return table.sum(
        (origin, destination) ->
            homes.contains(end.home(origin, destination))
                && isOther.test(end.other(origin, destination)));
  }
}
