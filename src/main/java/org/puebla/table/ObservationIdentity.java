package org.puebla.table;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
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

  private final int[] seriesPositions;
  private final int timePeriod;
  private final int sourceId;
  private final int edition;
  private final int seriesKey;
  private final int observationId;
  private final MessageDigest md5;
  private final StringBuilder text = new StringBuilder(160);

  public ObservationIdentity(TableSchema schema) {
    this.seriesPositions =
        IntStream.of(schema.keyPositions())
            .filter(at -> !OUTSIDE_SERIES.contains(schema.columns().get(at).name()))
            .toArray();
    this.timePeriod = schema.position("time_period");
    this.sourceId = schema.position("source_id");
    this.edition = schema.position("edition");
    this.seriesKey = schema.position("series_key");
    this.observationId = schema.position("obs_id");
    try {
      this.md5 = MessageDigest.getInstance("MD5");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has MD5", e);
    }
  }

  /** Fills {@code series_key} and {@code obs_id} of a row whose key columns are filled. */
  public void complete(Object[] row) {
    text.setLength(0);
    for (int at : seriesPositions) {
      if (text.length() > 0) {
        text.append('.');
      }
      text.append((String) row[at]);
    }
    int seriesLength = text.length();
    text.append('|').append((String) row[timePeriod]);
    text.append('|').append((String) row[sourceId]);
    text.append('|').append((String) row[edition]);
    byte[] identified = text.toString().getBytes(StandardCharsets.UTF_8);
    row[seriesKey] = Utf8.of(text.substring(0, seriesLength).getBytes(StandardCharsets.UTF_8));
    row[observationId] = Utf8.of(digits(md5.digest(identified)));
  }

  private static byte[] digits(byte[] digest) {
    byte[] digits = new byte[2 * BYTES_OF_ID];
    for (int at = 0; at < BYTES_OF_ID; at++) {
      digits[2 * at] = (byte) Character.forDigit((digest[at] >> 4) & 0xF, 16);
      digits[2 * at + 1] = (byte) Character.forDigit(digest[at] & 0xF, 16);
    }
    return digits;
  }
}
