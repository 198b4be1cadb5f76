package org.puebla.indicator.counts.flow;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.puebla.indicator.counts.cell.Cell;
import org.puebla.indicator.counts.figure.CellSum;
import org.puebla.indicator.counts.figure.Figure;
import org.puebla.model.Measure;

/**
 * Migrants of one source by origin and host, straight lines between the years that it publishes.
 * Where a host counts who was born abroad these are taken, elsewhere foreign citizens; of several
 * sources the one with the most corridors is taken, as sources are not joined up; so of several
 * series of one source and host the one with the most figures, the first of equals.
 */
public final class MigrantStocks {

  private final String source;
  private final Map<String, NavigableMap<Integer, Map<String, CellSum>>> hosts = new TreeMap<>();

  private MigrantStocks(String source) {
    this.source = source;
  }

  /**
   * @param series of people born abroad and of foreign citizens
   * @return empty where none tells origins apart
   */
  public static Optional<MigrantStocks> of(Collection<FlowSeries> series) {
    Map<String, MigrantStocks> sources = new TreeMap<>();
    for (Measure measure : new Measure[] {Measure.FOREIGN_BORN, Measure.FOREIGN_CITIZENS}) {
      Map<String, MigrantStocks> counted = new HashMap<>();
      for (FlowSeries each : series) {
        if (each.measures(measure)) {
          String source = each.key().basis().source();
          MigrantStocks stocks = counted.computeIfAbsent(source, MigrantStocks::new);
          hosts(each)
              .forEach((host, years) -> stocks.hosts.merge(host, years, MigrantStocks::more));
        }
      }
      counted.forEach(
          (source, stocks) ->
              stocks.hosts.forEach(
                  sources.computeIfAbsent(source, MigrantStocks::new).hosts::putIfAbsent));
    }
    return sources.values().stream()
        .filter(stocks -> !stocks.hosts.isEmpty())
        .max(
            Comparator.comparingLong(MigrantStocks::corridors)
                .thenComparing(MigrantStocks::source, Comparator.reverseOrder()));
  }

  public String source() {
    return source;
  }

  /** Who of an origin lives where in a year; hosts that do not count that year are not there. */
  public SortedMap<String, Figure> abroad(String origin, int year) {
    SortedMap<String, Figure> abroad = new TreeMap<>();
    hosts.forEach(
        (host, years) -> {
          Integer before = years.floorKey(year);
          Integer after = years.ceilingKey(year);
          if (before != null && after != null && !host.equals(origin)) {
            CellSum sum = sum(years, origin, before, year, after);
            if (sum.cells() > 0) {
              abroad.put(host, sum.figure());
            }
          }
        });
    return abroad;
  }

  /** An origin without a row in a year that the host counted has nobody there. */
  private static CellSum sum(
      NavigableMap<Integer, Map<String, CellSum>> years,
      String origin,
      int before,
      int year,
      int after) {
    CellSum earlier = of(years, before, origin);
    return before == after
        ? earlier
        : earlier.between(of(years, after, origin), year - before, after - before);
  }

  private static CellSum of(
      NavigableMap<Integer, Map<String, CellSum>> years, int year, String origin) {
    CellSum sum = requireNonNull(years.get(year)).get(origin);
    return sum == null ? new CellSum() : sum;
  }

  /** By host, year and origin; of two moments in the middle of one year the earlier. */
  private static Map<String, NavigableMap<Integer, Map<String, CellSum>>> hosts(FlowSeries series) {
    Map<String, NavigableMap<Integer, Map<String, CellSum>>> hosts = new TreeMap<>();
    for (FlowTable table : series.ofEverybody()) {
      for (Cell cell : table.cells()) {
        if (cell.isPart() && table.key().moment().isYear()) {
          hosts
              .computeIfAbsent(cell.destination(), ignored -> new TreeMap<>())
              .computeIfAbsent(table.key().moment().midYear(), ignored -> new HashMap<>())
              .putIfAbsent(cell.origin(), cell.sum());
        }
      }
    }
    return hosts;
  }

  private static NavigableMap<Integer, Map<String, CellSum>> more(
      NavigableMap<Integer, Map<String, CellSum>> first,
      NavigableMap<Integer, Map<String, CellSum>> second) {
    return figures(second) > figures(first) ? second : first;
  }

  private static long figures(NavigableMap<Integer, Map<String, CellSum>> years) {
    return years.values().stream().mapToLong(Map::size).sum();
  }

  private long corridors() {
    return hosts.values().stream().mapToLong(MigrantStocks::figures).sum();
  }
}
