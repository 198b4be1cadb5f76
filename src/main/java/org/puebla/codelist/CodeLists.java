package org.puebla.codelist;

import static java.util.stream.Collectors.groupingBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;

/** Every code list that a release publishes beside its tables. */
public final class CodeLists {

  private static final String AREA = "area";

  private CodeLists() {}

  /** Read when the first list is asked for, and once: studies name every cell by them. */
  private static final class Held {
    static final List<CodeListEntry> ENTRIES =
        Stream.of(areas(), members(), dimensions()).flatMap(List::stream).toList();

    static final List<CodeList> LISTS =
        ENTRIES.stream()
            .collect(groupingBy(CodeListEntry::codelist, LinkedHashMap::new, Collectors.toList()))
            .entrySet()
            .stream()
            .map(list -> new CodeList(list.getKey(), list.getValue()))
            .toList();
  }

  /** Areas first, then the members of our groups, then the lists of the other columns. */
  public static Stream<CodeListEntry> entries() {
    return Held.ENTRIES.stream();
  }

  /** The lists in the order of {@link #entries()}. */
  public static List<CodeList> all() {
    return Held.LISTS;
  }

  /**
   * @param id name of a column, for instance {@code measure}, or {@code area}
   */
  public static Optional<CodeList> find(String id) {
    return all().stream().filter(list -> list.id().equals(id)).findFirst();
  }

  private static List<CodeListEntry> areas() {
    return Areas.standard().all().stream()
        .map(
            area ->
                new CodeListEntry(
                    AREA,
                    area.code(),
                    area.names(),
                    area.level().code(),
                    area.parent(),
                    area.validFrom(),
                    area.validTo()))
        .toList();
  }

  private static List<CodeListEntry> members() {
    Areas areas = Areas.standard();
    return areas.memberships().stream()
        .map(
            membership -> {
              Area member = areas.find(membership.member()).orElseThrow();
              return new CodeListEntry(
                  AREA + "_" + membership.group(),
                  member.code(),
                  member.names(),
                  member.level().code(),
                  membership.group(),
                  membership.from(),
                  membership.to());
            })
        .toList();
  }

  private static List<CodeListEntry> dimensions() {
    return ReferenceFile.read("dimensions.csv", CodeLists::dimension);
  }

  private static CodeListEntry dimension(CSVRecord row) {
    return new CodeListEntry(
        row.get("codelist"), row.get("code"), ReferenceFile.names(row), null, null, null, null);
  }
}
