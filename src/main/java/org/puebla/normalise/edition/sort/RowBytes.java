package org.puebla.normalise.edition.sort;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What rows have of their own, their numbers and free texts, one after another as it will stand in
 * a run: sorting moves row numbers only, and a row is then copied from one place.
 */
final class RowBytes {

  private static final int CHUNK = 1 << 22;
  private static final int FIRST_CAPACITY = 1 << 10;

  private final List<byte[]> chunks = new ArrayList<>();
  private int used = CHUNK;
  private int[] chunkOf = new int[FIRST_CAPACITY];
  private int[] offsets = new int[FIRST_CAPACITY];
  private int[] lengths = new int[FIRST_CAPACITY];
  private int rows;

  private byte[] row = new byte[FIRST_CAPACITY];
  private int length;

  void putByte(int value) {
    room(Byte.BYTES);
    row[length++] = (byte) value;
  }

  /** Seven bits to a byte, the lowest first; the high bit says that more follow. */
  void putVarint(int value) {
    room(5);
    int rest = value;
    while (rest >>> 7 != 0) {
      row[length++] = (byte) (rest | 0x80);
      rest >>>= 7;
    }
    row[length++] = (byte) rest;
  }

  void putDouble(double value) {
    room(Double.BYTES);
    long bits = Double.doubleToRawLongBits(value);
    for (int shift = Long.SIZE - Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
      row[length++] = (byte) (bits >>> shift);
    }
  }

  /** Its length and one more, 0 for no text, then the text. */
  void putText(@Nullable String text) {
    if (text == null) {
      putVarint(0);
      return;
    }
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    putVarint(bytes.length + 1);
    room(bytes.length);
    System.arraycopy(bytes, 0, row, length, bytes.length);
    length += bytes.length;
  }

  /** Keeps what was put since the last end as one row. */
  void endRow() {
    if (used + length > CHUNK) {
      chunks.add(new byte[Math.max(CHUNK, length)]);
      used = 0;
    }
    if (rows == lengths.length) {
      int capacity = rows + (rows >> 1);
      chunkOf = Arrays.copyOf(chunkOf, capacity);
      offsets = Arrays.copyOf(offsets, capacity);
      lengths = Arrays.copyOf(lengths, capacity);
    }
    int chunk = chunks.size() - 1;
    System.arraycopy(row, 0, chunks.get(chunk), used, length);
    chunkOf[rows] = chunk;
    offsets[rows] = used;
    lengths[rows] = length;
    rows++;
    used += length;
    length = 0;
  }

  int rows() {
    return rows;
  }

  void write(int number, RunOutput out) throws IOException {
    out.putBytes(chunks.get(chunkOf[number]), offsets[number], lengths[number]);
  }

  private void room(int bytes) {
    if (row.length - length < bytes) {
      row = Arrays.copyOf(row, Math.max(2 * row.length, length + bytes));
    }
  }
}
