package org.puebla.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.puebla.model.Sha256;

/**
 * The identity of the running program: SHA-256 over its jar, or over its classes before packaging.
 */
public final class ProgramDigest {

  private ProgramDigest() {}

  /** The digest, in lower-case hexadecimal. */
  public static String current() {
    try {
      return of(location());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where the program's classes are: a jar, or a folder. */
  static Path location() {
    try {
      return Path.of(
          ProgramDigest.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  static String of(Path classes) throws IOException {
    Sha256 digest = new Sha256();
    if (Files.isRegularFile(classes)) {
      digest.add(Files.newInputStream(classes));
    } else {
      List<Path> files;
      try (Stream<Path> walk = Files.walk(classes)) {
        files = walk.filter(Files::isRegularFile).sorted().toList();
      }
      for (Path file : files) {
        digest.add(classes.relativize(file).toString());
        digest.add(Files.newInputStream(file));
      }
    }
    return digest.hex();
  }
}
