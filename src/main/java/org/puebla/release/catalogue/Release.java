package org.puebla.release.catalogue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.puebla.store.Store;

/**
 * One release, immutable, with its catalogue.
 *
 * @param folder its folder in the store, for instance {@code releases/2026-11-23-4f9a1c}; empty for
 *     tables that were gathered from where they lie
 */
public record Release(String id, Catalogue catalogue, String folder) {

  /** A release that was published. */
  public Release(String id, Catalogue catalogue) {
    this(id, catalogue, Releases.FOLDER + "/" + id);
  }

  private String name(String path) {
    return folder.isEmpty() ? path : folder + "/" + path;
  }

  /** Names in the store of all Parquet files of a table, none when the release lacks it. */
  public Stream<String> parts(String table) {
    return catalogue.table(table).stream()
        .flatMap(entry -> entry.parts().stream())
        .map(part -> name(part.path()));
  }

  /** Names in the store of files that the catalogue lists and that are gone or of another size. */
  public List<String> damaged(Store store) throws IOException {
    List<String> damaged = new ArrayList<>();
    for (Catalogue.TableEntry table : catalogue.tables()) {
      for (Catalogue.PartEntry part : table.parts()) {
        check(store, name(part.path()), part.bytes(), damaged);
      }
    }
    for (Catalogue.FileEntry file : catalogue.files()) {
      check(store, name(file.path()), file.bytes(), damaged);
    }
    return damaged;
  }

  private static void check(Store store, String name, long bytes, List<String> damaged)
      throws IOException {
    if (!store.exists(name) || store.size(name) != bytes) {
      damaged.add(name);
    }
  }
}
