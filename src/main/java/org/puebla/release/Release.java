package org.puebla.release;

import java.util.stream.Stream;

/** One published release, immutable, with its catalogue. */
public record Release(String id, Catalogue catalogue) {

  /** Its folder in the store, for instance {@code releases/2026-11-23-4f9a1c}. */
  public String folder() {
    return Releases.FOLDER + "/" + id;
  }

  /** Names in the store of all Parquet files of a table, none when the release lacks it. */
  public Stream<String> parts(String table) {
    return catalogue.table(table).stream()
        .flatMap(entry -> entry.parts().stream())
        .map(part -> folder() + "/" + part.path());
  }
}
