package org.puebla.codelist;

import java.util.List;
import java.util.Optional;

/** The codes that one column of the promised tables may hold, with their names. */
public record CodeList(String id, List<CodeListEntry> entries) {

  public CodeList {
    entries = List.copyOf(entries);
  }

  public Optional<CodeListEntry> find(String code) {
    return entries.stream().filter(entry -> entry.code().equals(code)).findFirst();
  }

  public List<String> codes() {
    return entries.stream().map(CodeListEntry::code).toList();
  }
}
