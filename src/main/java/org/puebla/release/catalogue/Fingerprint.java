package org.puebla.release.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.puebla.store.Store;

/** Size and SHA-256 of an object, by which a release can be checked for damage. */
public record Fingerprint(long bytes, String sha256) {

  private static final int CHUNK = 1 << 16;

  public static Fingerprint of(Store store, String name) throws IOException {
    MessageDigest digest = sha256Digest();
    long bytes = 0;
    byte[] chunk = new byte[CHUNK];
    try (InputStream content = store.open(name)) {
      for (int read = content.read(chunk); read >= 0; read = content.read(chunk)) {
        digest.update(chunk, 0, read);
        bytes += read;
      }
    }
    return new Fingerprint(bytes, HexFormat.of().formatHex(digest.digest()));
  }

  public static Fingerprint of(byte[] content) {
    return new Fingerprint(
        content.length, HexFormat.of().formatHex(sha256Digest().digest(content)));
  }

  private static MessageDigest sha256Digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
