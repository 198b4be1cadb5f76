package org.puebla.release;

import java.io.IOException;
import java.util.stream.Stream;
import org.puebla.codelist.CodeListEntry;
import org.puebla.table.RowForm;
import org.puebla.table.RowSorter;
import org.puebla.table.Tables;

/** Code list entries as rows of the {@code codelists} table. */
final class CodeListRows {

  private static final RowForm<CodeListEntry> FORM =
      RowForm.<CodeListEntry>of(Tables.CODELISTS)
          .text("codelist", CodeListEntry::codelist)
          .text("code", CodeListEntry::code)
          .text("name_en", entry -> entry.names().en())
          .text("name_es", entry -> entry.names().es())
          .text("name_fr", entry -> entry.names().fr())
          .text("level", CodeListEntry::level)
          .text("parent", CodeListEntry::parent)
          .date("valid_from", CodeListEntry::validFrom)
          .date("valid_to", CodeListEntry::validTo)
          .complete();

  private CodeListRows() {}

  static void collect(Stream<CodeListEntry> entries, RowSorter rows) throws IOException {
    for (CodeListEntry entry : (Iterable<CodeListEntry>) entries::iterator) {
      rows.add(FORM.row(entry));
    }
  }
}
