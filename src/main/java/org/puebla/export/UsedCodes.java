package org.puebla.export;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.puebla.codelist.CodeListEntry;
import org.puebla.codelist.CodeLists;
import org.puebla.model.ExitCode;
import org.puebla.model.Problem;
import org.puebla.model.PueblaException;
import org.puebla.table.Column;
import org.puebla.table.TableSchema;

/** The codes that occur in a slice, by code list, with their names. */
final class UsedCodes {

  /** Where codes stand that one list borrows from another: indicators of people measure people. */
  private static final Map<String, String> LENDERS = Map.of("measure", "population_measure");

  /** "Does not apply" is the same in every list and stands in this one. */
  private static final String GENERAL = "area";

  private final TableSchema table;
  private final Map<String, Map<String, CodeListEntry>> known = new HashMap<>();
  private final SortedMap<String, SortedMap<String, CodeListEntry>> used = new TreeMap<>();

  UsedCodes(TableSchema table) {
    this.table = table;
    CodeLists.entries()
        .forEach(
            entry ->
                known
                    .computeIfAbsent(entry.codelist(), list -> new HashMap<>())
                    .put(entry.code(), entry));
    table.columns().stream()
        .flatMap(column -> column.codelist().stream())
        .forEach(list -> used.put(list, new TreeMap<>()));
  }

  /**
   * Takes a code down; nothing happens for a column without a code list.
   *
   * @throws PueblaException FAULT when it is in no list
   */
  void add(Column column, String code) {
    column
        .codelist()
        .ifPresent(
            list -> {
              Map<String, CodeListEntry> codes = used.get(list);
              if (codes != null && !codes.containsKey(code)) {
                codes.put(code, entry(column, list, code));
              }
            });
  }

  /** The ids of the lists of the table's columns, in alphabetical order. */
  Collection<String> lists() {
    return used.keySet();
  }

  Collection<CodeListEntry> codes(String list) {
    Map<String, CodeListEntry> codes = used.get(list);
    return codes == null ? List.of() : codes.values();
  }

  private CodeListEntry entry(Column column, String list, String code) {
    CodeListEntry own = find(list, code);
    CodeListEntry borrowed = own != null ? own : find(LENDERS.getOrDefault(list, list), code);
    CodeListEntry found =
        borrowed == null && code.equals(SdmxCsv.NOT_APPLICABLE) ? find(GENERAL, code) : borrowed;
    if (found == null) {
      throw new PueblaException(
          ExitCode.FAULT, Problem.of("export.code-unknown", table.name(), column.name(), code));
    }
    return found;
  }

  private @Nullable CodeListEntry find(String list, String code) {
    return known.getOrDefault(list, Map.of()).get(code);
  }
}
