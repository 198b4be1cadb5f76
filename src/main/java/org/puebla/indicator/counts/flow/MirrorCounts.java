package org.puebla.indicator.counts.flow;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.puebla.indicator.counts.cell.CountingBasis;
import org.puebla.indicator.counts.cell.MatrixKey;
import org.puebla.indicator.counts.figure.Figure;
import org.puebla.indicator.counts.population.Population;
import org.puebla.model.Measure;

/**
 * Corridors that the destination counted as arrivals and the origin as departures, in one unit, by
 * one origin basis, duration, period, sex and age. Where several sources of one side count a
 * corridor, the first by name is taken for each measure; kinds of departure are added up.
 */
public final class MirrorCounts {

  /**
   * One corridor as both sides counted it, or one of them.
   *
   * @param key of the arrivals, or of the departures where they are not there
   * @param inflow as the destination counted, null where it did not
   * @param outflow as the origin counted, null where it did not
   * @param inflowSource who counted, several joined by +, empty where nobody did
   * @param outflowSource likewise
   */
  public record Pair(
      MatrixKey key,
      String origin,
      String destination,
      @Nullable Figure inflow,
      @Nullable Figure outflow,
      String inflowSource,
      String outflowSource) {

    public boolean isCountedTwice() {
      return inflow != null && outflow != null;
    }
  }

  /** What both sides must have in common. */
  private record Common(List<String> values) implements Comparable<Common> {

    static Common of(MatrixKey key, CountedCorridor corridor) {
      CountingBasis basis = key.series().basis();
      return new Common(
          List.of(
              corridor.origin(),
              corridor.destination(),
              basis.unit(),
              basis.originBasis(),
              basis.duration(),
              basis.periodBasis(),
              key.moment().frequency(),
              key.moment().period(),
              key.sex(),
              key.age()));
    }

    @Override
    public int compareTo(Common other) {
      return String.join("|", values).compareTo(String.join("|", other.values));
    }
  }

  /** What one side counted: for each measure the figure of its first source. */
  private static final class Side {
    private final SortedMap<String, Figure> byMeasure = new TreeMap<>();
    private final SortedMap<String, MatrixKey> keys = new TreeMap<>();

    void add(MatrixKey key, Figure figure) {
      CountingBasis basis = key.series().basis();
      MatrixKey known = keys.get(basis.measure());
      if (known == null || basis.source().compareTo(known.series().basis().source()) < 0) {
        keys.put(basis.measure(), key);
        byMeasure.put(basis.measure(), figure);
      }
    }

    Figure sum() {
      return byMeasure.values().stream().reduce(Figure::plus).orElseThrow();
    }

    String sources() {
      return keys.values().stream()
          .map(key -> key.series().basis().source())
          .distinct()
          .sorted()
          .collect(Collectors.joining("+"));
    }

    MatrixKey firstKey() {
      return requireNonNull(keys.get(keys.firstKey()));
    }
  }

  private MirrorCounts() {}

  /**
   * One kind of arrivals and the kinds of departures that mirror it, in the order of origin,
   * destination and basis; corridors that one side alone counted are there as well.
   *
   * @param series of all measures that either side may count
   */
  public static List<Pair> of(List<FlowSeries> series, Measure arrivals, Set<Measure> departures) {
    Map<Common, Side> inflows = side(series, Set.of(arrivals), CountedCorridor::destination);
    Map<Common, Side> outflows = side(series, departures, CountedCorridor::origin);
    TreeSet<Common> all = new TreeSet<>(inflows.keySet());
    all.addAll(outflows.keySet());
    return all.stream()
        .map(common -> pair(common, inflows.get(common), outflows.get(common)))
        .toList();
  }

  private static Pair pair(Common common, @Nullable Side in, @Nullable Side out) {
    return new Pair(
        in != null ? in.firstKey() : requireNonNull(out).firstKey(),
        common.values().get(0),
        common.values().get(1),
        in == null ? null : in.sum(),
        out == null ? null : out.sum(),
        in == null ? "" : in.sources(),
        out == null ? "" : out.sources());
  }

  private static Map<Common, Side> side(
      List<FlowSeries> series, Set<Measure> measures, Function<CountedCorridor, String> counter) {
    Set<String> codes = measures.stream().map(Measure::code).collect(Collectors.toSet());
    Map<Common, Side> sides = new TreeMap<>();
    series.stream()
        .filter(each -> codes.contains(each.key().basis().measure()))
        .sorted(Comparator.comparing((FlowSeries each) -> each.key().basis().source()))
        .flatMap(each -> each.tables().stream())
        .forEach(table -> add(table, counter, sides));
    return sides;
  }

  private static void add(
      FlowTable table, Function<CountedCorridor, String> counter, Map<Common, Side> sides) {
    for (CountedCorridor corridor : table.beside(Population.none()).corridors()) {
      if (corridor.counter().equals(counter.apply(corridor))) {
        sides
            .computeIfAbsent(Common.of(table.key(), corridor), ignored -> new Side())
            .add(table.key(), corridor.figure());
      }
    }
  }
}
