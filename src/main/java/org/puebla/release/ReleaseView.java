package org.puebla.release;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.puebla.release.catalogue.Catalogue;
import org.puebla.release.catalogue.Catalogue.PartEntry;
import org.puebla.release.comparison.Comparison;
import org.puebla.store.Store;

/**
 * A release as its readers see it: what it holds and the files of its tables on this machine.
 *
 * @param catalogue what it holds; of one that is being built, what it holds so far
 * @param comparison what it changes against the release before
 * @param folder where its files are, a name in the store
 */
public record ReleaseView(Store store, String folder, Catalogue catalogue, Comparison comparison) {

  /** The Parquet files of a table, in order; none where the release does not hold it. */
  public List<Path> parts(String table) throws IOException {
    List<Path> files = new ArrayList<>();
    for (PartEntry part :
        catalogue.table(table).map(Catalogue.TableEntry::parts).orElse(List.of())) {
      files.add(store.local(folder + "/" + part.path()));
    }
    return files;
  }
}
