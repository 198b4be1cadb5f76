package org.puebla.indicator;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.puebla.indicator.counts.CountedCorridor;
import org.puebla.indicator.counts.CountingBasis;
import org.puebla.indicator.counts.Figure;
import org.puebla.indicator.counts.FlowSeries;
import org.puebla.indicator.counts.FlowTable;
import org.puebla.indicator.counts.MatrixKey;
import org.puebla.indicator.counts.Population;
import org.puebla.model.Measure;

/**
 * Corridors that the destination counted as arrivals and the origin as departures, in one unit, by
 * one origin basis, duration, period, sex and age. Where several sources of one side count a
 * corridor, the first by name is taken for each measure; kinds of departure are added up.
 */
final class MirrorCounts {

  /** One corridor counted by both sides; the key is that of the arrivals. */
  record Pair(MatrixKey key, String origin, String destination, Figure inflow, Figure outflow) {}

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
  }

  private MirrorCounts() {}

  /**
   * Pairs of one kind of arrivals and the kinds of departures that mirror it.
   *
   * @param series of all measures that either side may count
   */
  static List<Pair> of(List<FlowSeries> series, Measure arrivals, Set<Measure> departures) {
    Map<Common, Side> inflows = side(series, Set.of(arrivals), CountedCorridor::destination);
    Map<Common, Side> outflows = side(series, departures, CountedCorridor::origin);
    List<Pair> pairs = new ArrayList<>();
    inflows.forEach(
        (common, in) -> {
          @Nullable Side out = outflows.get(common);
          if (out != null) {
            pairs.add(
                new Pair(
                    in.keys.get(in.keys.firstKey()),
                    common.values().get(0),
                    common.values().get(1),
                    in.sum(),
                    out.sum()));
          }
        });
    return pairs;
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
