package org.puebla.release;

import java.io.IOException;
import java.util.stream.Stream;
import org.puebla.codelist.CodeListEntry;
import org.puebla.table.TableSchema;
import org.puebla.table.Tables;

/** Code list entries as rows of the {@code codelists} table. */
final class CodeListRows {

  private CodeListRows() {}

  static void collect(Stream<CodeListEntry> entries, RowSorter rows) throws IOException {
    for (CodeListEntry entry : (Iterable<CodeListEntry>) entries::iterator) {
      rows.add(row(entry));
    }
  }

  private static Object[] row(CodeListEntry entry) {
    TableSchema codelists = Tables.CODELISTS;
    Object[] row = new Object[codelists.columns().size()];
    row[codelists.position("codelist")] = entry.codelist();
    row[codelists.position("code")] = entry.code();
    row[codelists.position("name_en")] = entry.names().en();
    row[codelists.position("name_es")] = entry.names().es();
    row[codelists.position("name_fr")] = entry.names().fr();
    row[codelists.position("level")] = entry.level();
    row[codelists.position("parent")] = entry.parent();
    row[codelists.position("valid_from")] = entry.validFrom();
    row[codelists.position("valid_to")] = entry.validTo();
    return row;
  }
}
