package org.puebla.estimate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The foreign-born of one source and edition, by year, sex, residence and birthplace. Both sexes
 * are women and men where the source prints no total.
 */
final class StockTable {

  private static final String ALL = "_T";
  private static final List<String> SEXES = List.of("F", "M");

  private final String source;
  private final String edition;
  private final NavigableMap<Integer, Map<String, Map<String, Map<String, Double>>>> years =
      new TreeMap<>();

  StockTable(String source, String edition) {
    this.source = source;
    this.edition = edition;
  }

  String source() {
    return source;
  }

  String edition() {
    return edition;
  }

  void add(int year, String sex, String residence, String birth, double people) {
    years
        .computeIfAbsent(year, ignored -> new TreeMap<>())
        .computeIfAbsent(sex, ignored -> new TreeMap<>())
        .computeIfAbsent(residence, ignored -> new TreeMap<>())
        .merge(birth, people, Double::sum);
  }

  List<Integer> years() {
    return List.copyOf(years.keySet());
  }

  /** The sexes of a year, and all of them together where these are known. */
  Set<String> sexes(int year) {
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
    for (String each : SEXES) {
      ofYear
          .getOrDefault(each, Map.of())
          .forEach(
              (residence, births) ->
                  births.forEach(
                      (birth, people) ->
                          sums.computeIfAbsent(residence, ignored -> new TreeMap<>())
                              .merge(birth, people, Double::sum)));
    }
    return sums;
  }

  private Map<String, Map<String, Map<String, Double>>> ofYear(int year) {
    return years.getOrDefault(year, Map.of());
  }
}
