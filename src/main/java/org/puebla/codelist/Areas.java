package org.puebla.codelist;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.Year;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.puebla.model.Vocabulary;

/** The list of areas and groups that every origin and destination is taken from. */
public final class Areas {

  private final Map<String, Area> byCode;
  private final Map<String, Area> byNumeric;
  private final Map<String, List<Membership>> memberships;

  private Areas(List<Area> areas, List<Membership> memberships) {
    this.byCode = new LinkedHashMap<>();
    this.byNumeric = new HashMap<>();
    for (Area area : areas) {
      byCode.put(area.code(), area);
      if (area.numeric() != null) {
        byNumeric.put(area.numeric(), area);
      }
    }
    this.memberships =
        memberships.stream().collect(groupingBy(Membership::group, LinkedHashMap::new, toList()));
  }

  /** The list that comes with the program, read on first use. */
  public static Areas standard() {
    return Standard.AREAS;
  }

  public Optional<Area> find(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  public boolean contains(String code) {
    return byCode.containsKey(code);
  }

  /** Whether this is the code of one country, territory or historic area, and of no group. */
  public boolean isPlace(String code) {
    return find(code).filter(area -> area.level().isPlace()).isPresent();
  }

  /**
   * @param numeric an M49 code with or without its leading zeros: {@code 084} or {@code 84}
   */
  public Optional<Area> byNumeric(String numeric) {
    String padded = "0".repeat(Math.max(0, 3 - numeric.length())) + numeric;
    return Optional.ofNullable(byNumeric.get(padded));
  }

  /** What a code is called, empty where it is no code of the list. */
  public Optional<String> name(String code, Locale locale) {
    return find(code).map(area -> area.names().in(locale));
  }

  /** Every area in the order of the list: special codes, places, regions, our groups. */
  public Collection<Area> all() {
    return Collections.unmodifiableCollection(byCode.values());
  }

  /**
   * The countries, territories and historic areas of a group, sorted by code; empty for a code that
   * is no group.
   *
   * <p>A region of M49 is geography: it holds its historic areas in every year, because the UN
   * counts today's states back to before they were. Our own groups are treaties: who is in one
   * depends on the year.
   */
  public SortedSet<String> members(String group, Year year) {
    SortedSet<String> members = new TreeSet<>();
    for (Membership membership : memberships.getOrDefault(group, List.of())) {
      if (membership.holdsIn(year)) {
        members.add(membership.member());
      }
    }
    for (Area area : all()) {
      if (area.level().isPlace() && liesIn(area, group)) {
        members.add(area.code());
      }
    }
    return members;
  }

  List<Membership> memberships() {
    return memberships.values().stream().flatMap(List::stream).toList();
  }

  private boolean liesIn(Area area, String group) {
    for (String above = area.parent(); above != null; above = parentOf(above)) {
      if (above.equals(group)) {
        return true;
      }
    }
    return false;
  }

  private @Nullable String parentOf(String code) {
    Area area = byCode.get(code);
    return area == null ? null : area.parent();
  }

  /** Holds the list so that it is read only when somebody asks. */
  private static final class Standard {

    private static final Vocabulary<AreaLevel> LEVELS = Vocabulary.of(AreaLevel.class);

    static final Areas AREAS =
        new Areas(
            ReferenceFile.read("areas.csv", Standard::area),
            ReferenceFile.read("members.csv", Standard::membership));

    private static Area area(CSVRecord row) {
      String successors = row.get("successors");
      return new Area(
          row.get("code"),
          LEVELS.find(row.get("level")).orElseThrow(),
          ReferenceFile.names(row),
          ReferenceFile.text(row, "iso2"),
          ReferenceFile.text(row, "numeric"),
          ReferenceFile.text(row, "m49_parent"),
          ReferenceFile.date(row, "valid_from"),
          ReferenceFile.date(row, "valid_to"),
          successors.isEmpty() ? List.of() : List.of(successors.split(";")));
    }

    private static Membership membership(CSVRecord row) {
      return new Membership(
          row.get("group"),
          row.get("member"),
          ReferenceFile.date(row, "from"),
          ReferenceFile.date(row, "to"));
    }
  }
}
