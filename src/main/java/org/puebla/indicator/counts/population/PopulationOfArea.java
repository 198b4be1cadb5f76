package org.puebla.indicator.counts.population;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.puebla.indicator.counts.cell.AgeRanges;
import org.puebla.indicator.counts.cell.Dimension;
import org.puebla.indicator.counts.cell.Margin;
import org.puebla.indicator.counts.figure.CellSum;
import org.puebla.indicator.counts.figure.Figure;

/** The mid-year population of one area through the years, by sex and age. */
public final class PopulationOfArea implements Serializable {

  private static final long serialVersionUID = 1;

  private record Publication(String source, String edition) {}

  private record Group(String sex, String age) implements Serializable {}

  /** The source that reaches furthest, then the first by name, then its latest edition. */
  private static final Comparator<Map.Entry<Publication, Integer>> FURTHEST_FIRST =
      Comparator.comparing((Map.Entry<Publication, Integer> last) -> last.getValue())
          .reversed()
          .thenComparing(last -> last.getKey().source())
          .thenComparing(last -> last.getKey().edition(), Comparator.reverseOrder());

  private final String area;
  private final String source;
  private final Map<Group, NavigableMap<Integer, CellSum>> years;

  private PopulationOfArea(
      String area, String source, Map<Group, NavigableMap<Integer, CellSum>> years) {
    this.area = area;
    this.source = source;
    this.years = years;
  }

  /**
   * Both sexes and all ages are formed where they are whole; one source is chosen, as sources are
   * not joined up.
   *
   * @param rows all those of one area
   */
  public static PopulationOfArea of(String area, Collection<PopulationRow> rows) {
    Map<Publication, Map<Integer, Map<List<String>, CellSum>>> published = new HashMap<>();
    for (PopulationRow row : rows) {
      published
          .computeIfAbsent(new Publication(row.source(), row.edition()), ignored -> new HashMap<>())
          .computeIfAbsent(row.year(), ignored -> new HashMap<>())
          .computeIfAbsent(
              List.of("", "_T", "_T", "_T", row.age(), row.sex()), ignored -> new CellSum())
          .add(CellSum.of(row.value(), row.low(), row.high(), row.status(), row.digest()));
    }
    Map<Publication, Map<Group, NavigableMap<Integer, CellSum>>> whole = new HashMap<>();
    published.forEach((source, years) -> whole.put(source, whole(years)));
    Map<Publication, Integer> last = new HashMap<>();
    whole.forEach(
        (source, groups) ->
            groups.values().stream()
                .mapToInt(NavigableMap::lastKey)
                .max()
                .ifPresent(year -> last.put(source, year)));
    return last.entrySet().stream()
        .min(FURTHEST_FIRST)
        .map(
            chosen ->
                new PopulationOfArea(
                    area, chosen.getKey().source(), requireNonNull(whole.get(chosen.getKey()))))
        .orElseGet(() -> new PopulationOfArea(area, "", new HashMap<>()));
  }

  public String area() {
    return area;
  }

  /** The source that was chosen for the area; empty where none publishes whole populations. */
  public String source() {
    return source;
  }

  /** Years in which a population was published, in their order. */
  public List<Integer> years(String sex, String age) {
    NavigableMap<Integer, CellSum> published = years.get(new Group(sex, age));
    return published == null ? List.of() : List.copyOf(published.navigableKeySet());
  }

  /** The age groups of a sex, {@code _T} among them. */
  public Set<String> ages(String sex) {
    return years.keySet().stream()
        .filter(group -> group.sex().equals(sex))
        .map(Group::age)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** A population as a figure, on the terms of {@link #of}. */
  public Optional<Figure> figure(String sex, String age, int year) {
    return Optional.ofNullable(of(sex, age, year)).map(CellSum::figure);
  }

  /** Both sexes of these ages in a published year; empty where the groups do not hold them. */
  public Optional<Figure> ofAges(int first, int last, int year) {
    if (!years("_T", "_T").contains(year)) {
      return Optional.empty();
    }
    return AgeRanges.covering(ages("_T"), first, last)
        .flatMap(
            groups -> {
              CellSum sum = new CellSum();
              for (String group : groups) {
                CellSum some = of("_T", group, year);
                if (some == null) {
                  return Optional.empty();
                }
                sum.add(some);
              }
              return Optional.of(sum.figure());
            });
  }

  /** Read off the line between published years; null before the first and after the last. */
  @Nullable CellSum of(String sex, String age, int year) {
    NavigableMap<Integer, CellSum> published = years.get(new Group(sex, age));
    if (published == null) {
      return null;
    }
    Map.Entry<Integer, CellSum> before = published.floorEntry(year);
    Map.Entry<Integer, CellSum> after = published.ceilingEntry(year);
    if (before == null || after == null) {
      return null;
    }
    int length = after.getKey() - before.getKey();
    return length == 0
        ? before.getValue()
        : before.getValue().between(after.getValue(), year - before.getKey(), length);
  }

  private static Map<Group, NavigableMap<Integer, CellSum>> whole(
      Map<Integer, Map<List<String>, CellSum>> years) {
    Map<Group, NavigableMap<Integer, CellSum>> groups = new HashMap<>();
    years.forEach(
        (year, parts) ->
            Margin.ofBothSexes()
                .of(Margin.ofAllAges().of(parts))
                .forEach(
                    (codes, sum) -> {
                      if (sum.isComplete()) {
                        Group group = new Group(Dimension.SEX.of(codes), Dimension.AGE.of(codes));
                        groups.computeIfAbsent(group, ignored -> new TreeMap<>()).put(year, sum);
                      }
                    }));
    return groups;
  }
}
