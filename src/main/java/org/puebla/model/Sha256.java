package org.puebla.model;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;

/**
 * The identity of bytes, taken in one piece or in several: SHA-256, in lower-case hexadecimal as
 * {@code sha256sum} prints it.
 */
public final class Sha256 {

  private static final int CHUNK = 1 << 18;

  private final MessageDigest digest;

  /** Of nothing yet. */
  public Sha256() {
    try {
      this.digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException everyPlatformHasIt) {
      throw new IllegalStateException(everyPlatformHasIt);
    }
  }

  /** Of a text in UTF-8. */
  public static String of(String text) {
    return new Sha256().add(text).hex();
  }

  public static String of(byte[] bytes) {
    return new Sha256().add(bytes).hex();
  }

  /** Reads the stream to its end and closes it. */
  public static String of(InputStream bytes) throws IOException {
    Sha256 sha256 = new Sha256();
    sha256.add(bytes);
    return sha256.hex();
  }

  /** Adds a text in UTF-8. */
  public Sha256 add(String text) {
    return add(text.getBytes(StandardCharsets.UTF_8));
  }

  public Sha256 add(byte[] bytes) {
    digest.update(bytes);
    return this;
  }

  /**
   * Adds a stream to its end and closes it.
   *
   * @return how many bytes it had
   */
  public long add(InputStream bytes) throws IOException {
    byte[] chunk = new byte[CHUNK];
    long added = 0;
    try (bytes) {
      for (int read = bytes.read(chunk); read >= 0; read = bytes.read(chunk)) {
        digest.update(chunk, 0, read);
        added += read;
      }
    }
    return added;
  }

  /** What was added, in hexadecimal; nothing is added after. */
  public String hex() {
    return HexFormat.of().formatHex(digest.digest());
  }

  /** The same in Base64, as the policy of a page writes it. */
  public String base64() {
    return Base64.getEncoder().encodeToString(digest.digest());
  }
}
