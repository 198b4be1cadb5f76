package org.puebla.estimate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The foreign-born of one source, by year, sex, residence and birthplace, or its foreign citizens
 * by citizenship. Both sexes are women and men where the source prints no total.
 */
final class StockTable {

  private static final String ALL = "_T";
  private static final List<String> SEXES = List.of("F", "M");

  private record Counted(int year, String sex) {}

  private final String source;
  private final Set<String> editions = new TreeSet<>();
  private @Nullable StockTable citizens;
  private final Map<Counted, Integer> unknown = new HashMap<>();
  private final NavigableMap<Integer, Map<String, Map<String, Map<String, Double>>>> years =
      new TreeMap<>();

  StockTable(String source) {
    this.source = source;
  }

  /** Notes an edition that rows are from. */
  void madeFrom(String edition) {
    editions.add(edition);
  }

  /** Gives, to a table of birthplaces, what the same source counts by citizenship. */
  void withCitizens(StockTable counted) {
    citizens = counted;
    editions.addAll(counted.editions);
  }

  /** What the same source counts by citizenship. */
  StockTable citizens() {
    return citizens == null ? new StockTable(source) : citizens;
  }

  String source() {
    return source;
  }

  /** The newest edition that rows are from. */
  String edition() {
    return editions.stream().reduce("", (earlier, later) -> later);
  }

  void add(int year, String sex, String residence, String birth, double people) {
    years
        .computeIfAbsent(year, ignored -> new TreeMap<>())
        .computeIfAbsent(sex, ignored -> new TreeMap<>())
        .computeIfAbsent(residence, ignored -> new TreeMap<>())
        .merge(birth, people, Double::sum);
  }

  /** A figure that was not published counts as nobody; how many there are is told. */
  void addUnknown(int year, String sex) {
    unknown.merge(new Counted(year, sex), 1, Integer::sum);
  }

  /**
   * How many foreign people live in each area, whatever is known of where they are from: as the
   * source sums them up, or else all of them together.
   */
  Map<String, Double> foreign(int year, String sex) {
    Map<String, Double> foreign = new HashMap<>();
    stocks(year, sex)
        .forEach(
            (residence, origins) -> {
              Double printed = origins.get(ALL);
              foreign.put(
                  residence,
                  printed != null
                      ? printed
                      : origins.entrySet().stream()
                          .filter(origin -> !origin.getKey().equals(residence))
                          .mapToDouble(Map.Entry::getValue)
                          .sum());
            });
    return foreign;
  }

  /** How many figures of a year and sex were not published. */
  int unknown(int year, String sex) {
    int own = unknown.getOrDefault(new Counted(year, sex), 0);
    boolean formed = sex.equals(ALL) && !ofYear(year).containsKey(ALL);
    return formed ? own + SEXES.stream().mapToInt(each -> unknown(year, each)).sum() : own;
  }

  /** All sexes counted in any year, and all of them together where these are known. */
  Set<String> sexes() {
    Set<String> all = new TreeSet<>();
    years.keySet().forEach(year -> all.addAll(sexes(year)));
    return all;
  }

  /** The years in which a sex was counted. */
  List<Integer> years(String sex) {
    return years.keySet().stream().filter(year -> sexes(year).contains(sex)).toList();
  }

  private Set<String> sexes(int year) {
    Set<String> sexes = new TreeSet<>(ofYear(year).keySet());
    if (sexes.containsAll(SEXES)) {
      sexes.add(ALL);
    }
    return sexes;
  }

  /** Birthplaces of those who live in each area; an area that is not in it was not counted. */
  Map<String, Map<String, Double>> stocks(int year, String sex) {
    Map<String, Map<String, Map<String, Double>>> ofYear = ofYear(year);
    if (!sex.equals(ALL) || ofYear.containsKey(ALL)) {
      return ofYear.getOrDefault(sex, Map.of());
    }
    Map<String, Map<String, Double>> sums = new HashMap<>();
    // Where only one sex was counted, nobody knows how many there are of both.
    Set<String> residences = new TreeSet<>(ofYear.getOrDefault("F", Map.of()).keySet());
    residences.retainAll(ofYear.getOrDefault("M", Map.of()).keySet());
    for (String each : SEXES) {
      ofYear
          .getOrDefault(each, Map.of())
          .forEach(
              (residence, births) -> {
                if (residences.contains(residence)) {
                  births.forEach(
                      (birth, people) ->
                          sums.computeIfAbsent(residence, ignored -> new TreeMap<>())
                              .merge(birth, people, Double::sum));
                }
              });
    }
    return sums;
  }

  private Map<String, Map<String, Map<String, Double>>> ofYear(int year) {
    return years.getOrDefault(year, Map.of());
  }
}
