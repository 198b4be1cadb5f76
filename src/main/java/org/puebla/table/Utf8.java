package org.puebla.table;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A text as the bytes in which it is written, for free texts on their way into a table: most are
 * carried from one file to another and read by nobody in between.
 */
public final class Utf8 {

  private final byte[] bytes;

  private Utf8(byte[] bytes) {
    this.bytes = bytes;
  }

  /**
   * @param bytes kept, not copied
   */
  public static Utf8 of(byte[] bytes) {
    return new Utf8(bytes);
  }

  byte[] bytes() {
    return bytes;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Utf8 text && Arrays.equals(bytes, text.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  @Override
  public String toString() {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
