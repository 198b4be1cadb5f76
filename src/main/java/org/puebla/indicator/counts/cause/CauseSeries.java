package org.puebla.indicator.counts.cause;

import java.io.Serializable;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.puebla.indicator.counts.figure.Figure;

/**
 * Series of causes by area, or by pair of areas, and calendar year. Of a series that several
 * sources hold, that of the source with the most figures is taken whole, as sources are not joined
 * up.
 */
public final class CauseSeries implements Serializable {

  private static final long serialVersionUID = 1;

  /** In the place of the other area where a series is of one. */
  public static final String NO_COUNTERPART = "_Z";

  private record Key(String area, String counterpart) implements Serializable {}

  private record Published(String driver, String source) implements Serializable {}

  private final Map<Published, Map<Key, NavigableMap<Integer, Figure>>> series = new HashMap<>();

  private final Map<Published, Map<String, NavigableMap<Integer, Figure>>> without =
      new HashMap<>();

  /** Filled when asked, by several tasks at once. */
  private final Map<String, String> chosen = new ConcurrentHashMap<>();

  /** The first figure given for a source, series, area and year stays. */
  public void add(
      String driver, String source, String area, String counterpart, int year, Figure figure) {
    series
        .computeIfAbsent(new Published(driver, source), ignored -> new HashMap<>())
        .computeIfAbsent(new Key(area, counterpart), ignored -> new TreeMap<>())
        .putIfAbsent(year, figure);
    chosen.remove(driver);
  }

  /** A row of an area that a source printed without a figure: withheld, with bounds, or missing. */
  public void addWithout(String driver, String source, String area, int year, Figure figure) {
    without
        .computeIfAbsent(new Published(driver, source), ignored -> new HashMap<>())
        .computeIfAbsent(area, ignored -> new TreeMap<>())
        .putIfAbsent(year, figure);
  }

  public boolean has(String driver) {
    return !source(driver).isEmpty();
  }

  /** The source whose series is taken; empty where nobody holds it. */
  public String source(String driver) {
    return chosen.computeIfAbsent(driver, this::richest);
  }

  private String richest(String driver) {
    return series.entrySet().stream()
        .filter(each -> each.getKey().driver().equals(driver))
        .max(
            Comparator.comparingInt(
                    (Map.Entry<Published, Map<Key, NavigableMap<Integer, Figure>>> each) ->
                        each.getValue().values().stream().mapToInt(Map::size).sum())
                .thenComparing(each -> each.getKey().source(), Comparator.reverseOrder()))
        .map(each -> each.getKey().source())
        .orElse("");
  }

  /** All sources that hold a series, by name. */
  public Set<String> sources(String driver) {
    return series.keySet().stream()
        .filter(each -> each.driver().equals(driver))
        .map(Published::source)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The areas that have a series of their own, in the order of their codes. */
  public Set<String> areas(String driver) {
    return areas(driver, source(driver));
  }

  /** The same, of one source. */
  public Set<String> areas(String driver, String source) {
    Set<String> areas = new TreeSet<>();
    series.getOrDefault(new Published(driver, source), Map.of()).keySet().stream()
        .filter(key -> key.counterpart().equals(NO_COUNTERPART))
        .forEach(key -> areas.add(key.area()));
    return areas;
  }

  /** The figures of an area by year; none where it has none. */
  public NavigableMap<Integer, Figure> of(String driver, String area) {
    return of(driver, source(driver), area);
  }

  /** The same, of one source. */
  public NavigableMap<Integer, Figure> of(String driver, String source, String area) {
    return series
        .getOrDefault(new Published(driver, source), Map.of())
        .getOrDefault(new Key(area, NO_COUNTERPART), Collections.emptyNavigableMap());
  }

  /** What a source printed of an area without a figure, by year. */
  public NavigableMap<Integer, Figure> without(String driver, String source, String area) {
    return without
        .getOrDefault(new Published(driver, source), Map.of())
        .getOrDefault(area, Collections.emptyNavigableMap());
  }

  /**
   * What lies between two areas by year, also where it was given the other way round, as distances
   * and common languages are.
   */
  public NavigableMap<Integer, Figure> between(String driver, String origin, String destination) {
    NavigableMap<Integer, Figure> there = of(driver).get(new Key(origin, destination));
    return there != null
        ? there
        : of(driver).getOrDefault(new Key(destination, origin), Collections.emptyNavigableMap());
  }

  private Map<Key, NavigableMap<Integer, Figure>> of(String driver) {
    return series.getOrDefault(new Published(driver, source(driver)), Map.of());
  }
}
