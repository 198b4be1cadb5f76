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
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.puebla.indicator.counts.cell.AgeRanges;
import org.puebla.indicator.counts.cell.Dimension;
import org.puebla.indicator.counts.cell.Margin;
import org.puebla.indicator.counts.figure.CellSum;
import org.puebla.indicator.counts.figure.Figure;
import org.puebla.model.DataRevision;

/** The mid-year population of one area through the years, by sex and age. */
public final class PopulationOfArea implements Serializable {

  private static final long serialVersionUID = 1;

  private record Publication(String source, DataRevision revision) implements Serializable {}

  /** Both sexes and all ages together. */
  private static final String ALL = "_T";

  private record Group(String sex, String age) implements Serializable {}

  private final String area;
  private final Map<Group, Publication> publications = new HashMap<>();
  private final Map<Group, NavigableMap<Integer, CellSum>> years = new HashMap<>();

  /** The years of the publication that sexes and ages are taken from. */
  private final TreeSet<Integer> yearsOfStructure = new TreeSet<>();

  private PopulationOfArea(String area) {
    this.area = area;
  }

  /**
   * Both sexes and all ages are formed where they are whole. Sources are not joined up: the number
   * of all people is that of the source that reaches furthest, and sexes and ages are all those of
   * one source, which may be another, made in another revision.
   *
   * @param rows all those of one area
   */
  public static PopulationOfArea of(String area, Collection<PopulationRow> rows) {
    Map<Publication, Map<Integer, Map<List<String>, CellSum>>> published = new HashMap<>();
    for (PopulationRow row : rows) {
      published
          .computeIfAbsent(
              new Publication(row.source(), row.revision()), ignored -> new HashMap<>())
          .computeIfAbsent(row.year(), ignored -> new HashMap<>())
          .computeIfAbsent(
              List.of("", "_T", "_T", "_T", row.age(), row.sex()), ignored -> new CellSum())
          .add(CellSum.of(row.value(), row.low(), row.high(), row.status(), row.digest()));
    }
    Map<Publication, Map<Group, NavigableMap<Integer, CellSum>>> whole = new HashMap<>();
    published.forEach((source, years) -> whole.put(source, whole(years)));
    PopulationOfArea chosen = new PopulationOfArea(area);
    Group everybody = new Group(ALL, ALL);
    furthest(whole, group -> group.equals(everybody))
        .ifPresent(
            source ->
                chosen.take(
                    source, requireNonNull(whole.get(source)), group -> group.equals(everybody)));
    furthest(whole, group -> !group.equals(everybody))
        .ifPresent(
            source -> {
              Map<Group, NavigableMap<Integer, CellSum>> groups = requireNonNull(whole.get(source));
              chosen.take(source, groups, group -> !group.equals(everybody));
              chosen.yearsOfStructure.addAll(
                  groups.getOrDefault(everybody, new TreeMap<>()).keySet());
            });
    return chosen;
  }

  /** The source of such groups that reaches furthest, then the first by name. */
  private static Optional<Publication> furthest(
      Map<Publication, Map<Group, NavigableMap<Integer, CellSum>>> whole, Predicate<Group> wanted) {
    Map<Publication, Integer> last = new HashMap<>();
    whole.forEach(
        (source, groups) ->
            groups.entrySet().stream()
                .filter(group -> wanted.test(group.getKey()))
                .mapToInt(group -> group.getValue().lastKey())
                .max()
                .ifPresent(year -> last.put(source, year)));
    return last.entrySet().stream()
        .min(
            Comparator.comparingInt((Map.Entry<Publication, Integer> each) -> -each.getValue())
                .thenComparing(each -> each.getKey().source())
                .thenComparing(each -> each.getKey().revision().name()))
        .map(Map.Entry::getKey);
  }

  private void take(
      Publication source,
      Map<Group, NavigableMap<Integer, CellSum>> groups,
      Predicate<Group> wanted) {
    groups.forEach(
        (group, figures) -> {
          if (wanted.test(group)) {
            years.put(group, figures);
            publications.put(group, source);
          }
        });
  }

  public String area() {
    return area;
  }

  /** The source of the number of all people; empty where none publishes it. */
  public String source() {
    return source(ALL, ALL);
  }

  /** The source of a sex and age; empty where none publishes it. */
  public String source(String sex, String age) {
    Publication source = publications.get(new Group(sex, age));
    return source == null ? "" : source.source();
  }

  /** What the figures of a sex and age were made together with. */
  public DataRevision revision(String sex, String age) {
    Publication source = publications.get(new Group(sex, age));
    return source == null ? DataRevision.notSaid() : source.revision();
  }

  /** Years in which people were published by sex and age. */
  public List<Integer> yearsOfStructure() {
    return List.copyOf(yearsOfStructure);
  }

  /** The source of sexes and ages; empty where none publishes them. */
  public String sourceOfStructure() {
    return publications.entrySet().stream()
        .filter(group -> !group.getKey().equals(new Group(ALL, ALL)))
        .map(group -> group.getValue().source())
        .findFirst()
        .orElse("");
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
    if (!yearsOfStructure.contains(year)) {
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
