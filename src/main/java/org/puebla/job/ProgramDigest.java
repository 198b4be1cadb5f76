package org.puebla.job;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

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
    MessageDigest digest = sha256();
    if (Files.isRegularFile(classes)) {
      add(digest, classes);
    } else {
      List<Path> files;
      try (Stream<Path> walk = Files.walk(classes)) {
        files = walk.filter(Files::isRegularFile).sorted().toList();
      }
      for (Path file : files) {
        digest.update(classes.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
        add(digest, file);
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException everyPlatformHasIt) {
      throw new IllegalStateException(everyPlatformHasIt);
    }
  }

  private static void add(MessageDigest digest, Path file) throws IOException {
    byte[] buffer = new byte[1 << 16];
    try (InputStream bytes = Files.newInputStream(file)) {
      for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
        digest.update(buffer, 0, read);
      }
    }
  }
}
