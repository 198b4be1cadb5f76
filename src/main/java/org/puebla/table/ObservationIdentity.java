package org.puebla.table;

import java.nio.charset.StandardCharsets;
import java.security.DigestException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The two names of an observation that follow from its key.
 *
 * <p>{@code series_key} joins with dots, in table order, every key column but {@code time_period},
 * {@code source_id} and {@code edition}. {@code obs_id} is the first 20 hexadecimal digits of the
 * MD5 of {@code series_key|time_period|source_id|edition}, so that anybody can compute it again.
 */
public final class ObservationIdentity {

  private static final List<String> OUTSIDE_SERIES = List.of("time_period", "source_id", "edition");
  private static final int BYTES_OF_ID = 10;
  private static final byte[] DIGITS = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

  /**
   * Key columns in the order of the text that identifies; the last three are outside the series.
   */
  private final int[] positions;

  private final int seriesLength;
  private final int seriesKey;
  private final int observationId;
  private final MessageDigest md5;

  /** The values of the row before, their bytes, and where each begins in {@link #text}. */
  private final Object[] before;

  private final byte[][] bytes;
  private final int[] starts;
  private final byte[] digest = new byte[16];
  private byte[] text = new byte[256];

  public ObservationIdentity(TableSchema schema) {
    this.positions =
        IntStream.concat(
                IntStream.of(schema.keyPositions())
                    .filter(at -> !OUTSIDE_SERIES.contains(schema.columns().get(at).name())),
                OUTSIDE_SERIES.stream().mapToInt(schema::position))
            .toArray();
    this.seriesLength = positions.length - OUTSIDE_SERIES.size();
    this.before = new Object[positions.length];
    this.bytes = new byte[positions.length][];
    this.starts = new int[positions.length + 1];
    this.seriesKey = schema.position("series_key");
    this.observationId = schema.position("obs_id");
    try {
      this.md5 = MessageDigest.getInstance("MD5");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has MD5", e);
    }
  }

  /** Fills {@code series_key} and {@code obs_id} of a row whose key columns are filled. */
  @SuppressWarnings("ReferenceEquality")
  public void complete(Object[] row) {
    int first = 0;
    // Sorted rows share their first columns, the very same objects, with the row before.
    while (first < positions.length && row[positions[first]] == before[first]) {
      first++;
    }
    for (int at = first; at < positions.length; at++) {
      append(at, row[positions[at]]);
    }
    row[seriesKey] = Utf8.of(Arrays.copyOf(text, starts[seriesLength]));
    md5.update(text, 0, starts[positions.length]);
    try {
      md5.digest(digest, 0, digest.length);
    } catch (DigestException e) {
      throw new IllegalStateException("an MD5 has sixteen bytes", e);
    }
    row[observationId] = Utf8.of(digits(digest));
  }

  @SuppressWarnings("ReferenceEquality")
  private void append(int at, Object value) {
    // A column that changes moves those behind it, which mostly have the value that they had.
    if (value != before[at]) {
      before[at] = value;
      bytes[at] = ((String) value).getBytes(StandardCharsets.UTF_8);
    }
    byte[] own = bytes[at];
    int start = starts[at];
    int end = start + own.length + 1;
    if (end > text.length) {
      text = Arrays.copyOf(text, 2 * end);
    }
    if (at > 0) {
      text[start++] = (byte) (at < seriesLength ? '.' : '|');
    }
    System.arraycopy(own, 0, text, start, own.length);
    starts[at + 1] = start + own.length;
  }

  private static byte[] digits(byte[] digest) {
    byte[] digits = new byte[2 * BYTES_OF_ID];
    for (int at = 0; at < BYTES_OF_ID; at++) {
      digits[2 * at] = DIGITS[(digest[at] >> 4) & 0xF];
      digits[2 * at + 1] = DIGITS[digest[at] & 0xF];
    }
    return digits;
  }
}
