package org.puebla.normalise.file;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The encoding in which a file is read, and how many bytes at its start only say so.
 *
 * @param markLength length of the byte order mark, 0 without one
 */
public record TextEncoding(Charset charset, int markLength) {

  /** A byte order mark wins over what was declared. */
  public static TextEncoding of(byte[] head, Charset declared) {
    return marked(head).orElseGet(() -> new TextEncoding(declared, 0));
  }

  private static Optional<TextEncoding> marked(byte[] head) {
    // UTF-32 first: its little-endian mark begins with that of UTF-16.
    if (begins(head, 0xFF, 0xFE, 0, 0)) {
      return Optional.of(new TextEncoding(Charset.forName("UTF-32LE"), 4));
    }
    if (begins(head, 0, 0, 0xFE, 0xFF)) {
      return Optional.of(new TextEncoding(Charset.forName("UTF-32BE"), 4));
    }
    if (begins(head, 0xEF, 0xBB, 0xBF)) {
      return Optional.of(new TextEncoding(StandardCharsets.UTF_8, 3));
    }
    if (begins(head, 0xFF, 0xFE)) {
      return Optional.of(new TextEncoding(StandardCharsets.UTF_16LE, 2));
    }
    if (begins(head, 0xFE, 0xFF)) {
      return Optional.of(new TextEncoding(StandardCharsets.UTF_16BE, 2));
    }
    return Optional.empty();
  }

  /** Whether every character takes two bytes or more. */
  public boolean wide() {
    return charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32");
  }

  /**
   * Whether a byte below 0x80 is always that ASCII character, never part of another, so that
   * delimiters, quotes and line ends can be found without decoding.
   */
  public boolean asciiBytesStandForThemselves() {
    if (charset.equals(StandardCharsets.UTF_8)) {
      return true;
    }
    boolean oneByteEach = charset.canEncode() && charset.newEncoder().maxBytesPerChar() == 1.0f;
    return oneByteEach && decodesAsciiAsItself();
  }

  private boolean decodesAsciiAsItself() {
    byte[] ascii = new byte[128];
    for (int code = 0; code < ascii.length; code++) {
      ascii[code] = (byte) code;
    }
    return new String(ascii, charset).equals(new String(ascii, StandardCharsets.US_ASCII));
  }

  static boolean begins(byte[] head, int... bytes) {
    if (head.length < bytes.length) {
      return false;
    }
    for (int index = 0; index < bytes.length; index++) {
      if ((head[index] & 0xFF) != bytes[index]) {
        return false;
      }
    }
    return true;
  }
}
