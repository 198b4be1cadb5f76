package org.puebla.quality;

import java.io.Serializable;
import java.util.Map;
import java.util.TreeMap;

/**
 * The account of one edition: every row read was kept, refused, taken as a total, or ignored.
 *
 * <p>A row is one figure: where a declaration unfolds columns, each unfolded cell is a row.
 *
 * @param refused rows refused, by reason
 * @param ignored rows left out on purpose, by the name of the rule
 */
public record Tally(
    long read, long kept, Map<RefusalReason, Long> refused, long totals, Map<String, Long> ignored)
    implements Serializable {

  public Tally {
    refused = Map.copyOf(refused);
    ignored = Map.copyOf(ignored);
    long accounted = kept + sum(refused) + totals + sum(ignored);
    if (read != accounted) {
      throw new IllegalStateException("read " + read + " rows but accounted for " + accounted);
    }
  }

  public static Tally none() {
    return new Tally(0, 0, Map.of(), 0, Map.of());
  }

  public long refusedRows() {
    return sum(refused);
  }

  public long ignoredRows() {
    return sum(ignored);
  }

  public Tally plus(Tally other) {
    return new Tally(
        read + other.read,
        kept + other.kept,
        merged(refused, other.refused),
        totals + other.totals,
        merged(ignored, other.ignored));
  }

  private static <K extends Comparable<K>> Map<K, Long> merged(
      Map<K, Long> one, Map<K, Long> other) {
    Map<K, Long> both = new TreeMap<>(one);
    other.forEach((key, count) -> both.merge(key, count, Long::sum));
    return both;
  }

  private static long sum(Map<?, Long> counts) {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }
}
