package org.puebla.release.comparison;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.puebla.release.catalogue.Catalogue.PartEntry;
import org.puebla.release.catalogue.Catalogue.SourceEntry;
import org.puebla.release.catalogue.Catalogue.TableEntry;
import org.puebla.release.catalogue.Release;
import org.puebla.store.Store;

/** The tables in one folder of the store, whether of a release or of a candidate. */
public record TableSet(
    Store store, String folder, List<TableEntry> tables, List<SourceEntry> sources) {

  public static TableSet of(Store store, Release release) {
    return new TableSet(
        store, release.folder(), release.catalogue().tables(), release.catalogue().sources());
  }

  public List<PartEntry> parts(String table) {
    return tables.stream()
        .filter(entry -> entry.name().equals(table))
        .flatMap(entry -> entry.parts().stream())
        .toList();
  }

  public List<PartEntry> parts(String table, String source) {
    return parts(table).stream().filter(part -> part.source().equals(source)).toList();
  }

  public List<Path> local(List<PartEntry> parts) throws IOException {
    List<Path> files = new ArrayList<>();
    for (PartEntry part : parts) {
      files.add(store.local(folder + "/" + part.path()));
    }
    return files;
  }
}
