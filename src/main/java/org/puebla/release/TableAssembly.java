package org.puebla.release;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.puebla.codelist.CodeLists;
import org.puebla.release.catalogue.Catalogue.PartEntry;
import org.puebla.release.catalogue.Catalogue.TableEntry;
import org.puebla.release.catalogue.CatalogueEntries;
import org.puebla.release.catalogue.PublishedEdition;
import org.puebla.release.catalogue.PublishedSource;
import org.puebla.release.catalogue.ReleaseRequest;
import org.puebla.release.comparison.TableSet;
import org.puebla.table.DataDictionary;
import org.puebla.table.RowSorter;
import org.puebla.table.TableSchema;
import org.puebla.table.Tables;

/**
 * Puts every promised table into a candidate; a table without rows is there too, as one empty file,
 * so that nobody's script fails on it.
 */
final class TableAssembly {

  private static final int ROWS_IN_MEMORY = 100_000;
  private static final String WHOLE_TABLE = "";

  private final Candidate candidate;
  private final ReleaseRequest request;
  private final Path scratch;
  private final Map<String, List<PartEntry>> parts = new HashMap<>();

  /**
   * @param scratch an existing local folder for files on their way
   */
  TableAssembly(Candidate candidate, ReleaseRequest request, Path scratch) {
    this.candidate = candidate;
    this.request = request;
    this.scratch = scratch;
  }

  TableSet assemble() throws IOException {
    for (PublishedSource source : request.sources()) {
      for (PublishedEdition edition : source.editions()) {
        copy(source, edition.edition(), source.table(), edition.parts());
        copy(source, edition.edition(), Tables.REJECTED, edition.refused());
      }
      copyRevisions(source);
    }
    for (TableSchema table : Tables.all()) {
      Path file = request.computed().get(table);
      if (file != null) {
        take(table, file, WHOLE_TABLE);
      }
    }
    RowSorter quality = sorter(Tables.QUALITY);
    QualityRows.collect(request.findings(), quality);
    write(Tables.QUALITY, quality, WHOLE_TABLE);
    RowSorter codelists = sorter(Tables.CODELISTS);
    CodeListRows.collect(CodeLists.entries(), codelists);
    write(Tables.CODELISTS, codelists, WHOLE_TABLE);
    for (TableSchema table : Tables.all()) {
      if (partsOf(table).isEmpty()) {
        write(table, sorter(table), WHOLE_TABLE);
      }
    }
    return tables();
  }

  private void copy(PublishedSource source, String edition, TableSchema table, List<String> files)
      throws IOException {
    int number = 0;
    for (String file : files) {
      String name = "%s.%s.part-%04d.parquet".formatted(source.id(), edition, number++);
      partsOf(table).add(candidate.copyPart(file, folder(table) + name, source.id(), edition));
    }
  }

  private void copyRevisions(PublishedSource source) throws IOException {
    int number = 0;
    for (String file : source.revisions()) {
      String name = "%s.part-%04d.parquet".formatted(source.id(), number++);
      String path = folder(Tables.REVISIONS) + name;
      partsOf(Tables.REVISIONS).add(candidate.copyPart(file, path, source.id(), WHOLE_TABLE));
    }
  }

  private RowSorter sorter(TableSchema table) {
    return new RowSorter(table, scratch, ROWS_IN_MEMORY);
  }

  private void write(TableSchema table, RowSorter rows, String source) throws IOException {
    Path file = scratch.resolve(table.name() + ".parquet");
    rows.writeTo(file, DataDictionary.standard().parquetMetadata(table));
    take(table, file, source);
  }

  private void take(TableSchema table, Path file, String source) throws IOException {
    String prefix = source.isEmpty() ? "" : source + ".";
    String path = folder(table) + prefix + "part-0000.parquet";
    partsOf(table).add(candidate.takePart(file, path, source, WHOLE_TABLE));
  }

  private TableSet tables() {
    List<TableEntry> entries =
        Tables.all().stream().map(table -> CatalogueEntries.table(table, partsOf(table))).toList();
    return new TableSet(
        candidate.store(),
        candidate.folder(),
        entries,
        request.sources().stream().map(CatalogueEntries::source).toList());
  }

  private List<PartEntry> partsOf(TableSchema table) {
    return parts.computeIfAbsent(table.name(), name -> new ArrayList<>());
  }

  private static String folder(TableSchema table) {
    return table + ".parquet/";
  }
}
