package org.puebla.table;

import java.util.Arrays;
import org.apache.parquet.column.statistics.Statistics;
import org.apache.parquet.io.api.Binary;
import org.jspecify.annotations.Nullable;

/** The least and the greatest of the texts of a page, in the order of their bytes. */
final class TextRange {

  private byte @Nullable [] least;
  private byte @Nullable [] greatest;

  void add(byte[] text) {
    if (least == null || greatest == null) {
      least = text;
      greatest = text;
    } else if (Arrays.compareUnsigned(text, least) < 0) {
      least = text;
    } else if (Arrays.compareUnsigned(text, greatest) > 0) {
      greatest = text;
    }
  }

  /** The same statistics, with both ends told to it when there are any. */
  Statistics<?> into(Statistics<?> statistics) {
    if (least != null && greatest != null) {
      statistics.updateStats(Binary.fromConstantByteArray(least));
      statistics.updateStats(Binary.fromConstantByteArray(greatest));
    }
    return statistics;
  }

  void clear() {
    least = null;
    greatest = null;
  }
}
