package org.puebla.release.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.puebla.store.Store;
import org.puebla.yaml.Json;

/**
 * The small object that names the current release; replacing it is the one step that publishes.
 *
 * @param release id of the current release
 */
public record LatestPointer(String release) {

  private static final String NAME = "latest.json";

  static Optional<String> read(Store store) throws IOException {
    if (!store.exists(NAME)) {
      return Optional.empty();
    }
    try (InputStream content = store.open(NAME)) {
      String text = new String(content.readAllBytes(), StandardCharsets.UTF_8);
      return Optional.of(Json.read(text, store.address(NAME), LatestPointer.class).release());
    }
  }

  public static void pointTo(Store store, String release) throws IOException {
    String text = Json.write(new LatestPointer(release));
    store.write(NAME, text.getBytes(StandardCharsets.UTF_8));
  }
}
