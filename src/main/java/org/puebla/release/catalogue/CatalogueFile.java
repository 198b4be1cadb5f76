package org.puebla.release.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.puebla.store.Store;
import org.puebla.yaml.Json;

/** {@code catalogue.json} in the folder of a release. */
public final class CatalogueFile {

  private CatalogueFile() {}

  public static Catalogue read(Store store, String folder) throws IOException {
    String name = folder + "/" + Catalogue.NAME;
    try (InputStream content = store.open(name)) {
      String text = new String(content.readAllBytes(), StandardCharsets.UTF_8);
      return Json.read(text, store.address(name), Catalogue.class);
    }
  }

  public static void write(Store store, String folder, Catalogue catalogue) throws IOException {
    byte[] content = Json.write(catalogue).getBytes(StandardCharsets.UTF_8);
    store.write(folder + "/" + Catalogue.NAME, content);
  }
}
