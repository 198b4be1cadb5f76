package org.puebla.indicator.counts;

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

  /** The areas that have a series of their own, in the order of their codes. */
  public Set<String> areas(String driver) {
    Set<String> areas = new TreeSet<>();
    of(driver).keySet().stream()
        .filter(key -> key.counterpart().equals(NO_COUNTERPART))
        .forEach(key -> areas.add(key.area()));
    return areas;
  }

  /** The figures of an area by year; none where it has none. */
  public NavigableMap<Integer, Figure> of(String driver, String area) {
    return of(driver).getOrDefault(new Key(area, NO_COUNTERPART), Collections.emptyNavigableMap());
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
