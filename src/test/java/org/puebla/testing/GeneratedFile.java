package org.puebla.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file of the repository that a test derives from code and finds stale when they part. */
public final class GeneratedFile {

  private GeneratedFile() {}

  /** Compares, or writes the file anew with {@code -Dpuebla.update=true}. */
  public static void isCurrent(String file, String content) throws IOException {
    Path path = Path.of(file);
    if (Boolean.getBoolean("puebla.update")) {
      Files.createDirectories(path.toAbsolutePath().getParent());
      Files.writeString(path, content);
    }
    assertThat(path)
        .as(
            "%s is stale; write it anew: ./mvnw test -Dtest=SchemaFileTest -Dpuebla.update=true",
            file)
        .hasContent(content);
  }
}
