package org.puebla.normalise.edition;

import java.io.Serializable;
import java.util.ArrayList;

/**
 * What merging one range of keys gave.
 *
 * @param rows written to the Parquet file
 * @param added rows that went into an earlier row of the same key, as the declaration says
 * @param repeated rows refused because an earlier one has their key
 */
public record MergeResult(MergeOrder order, long rows, long added, ArrayList<Repeated> repeated)
    implements Serializable {

  /**
   * A row left out.
   *
   * @param locator its place
   * @param key its key
   * @param first the place of the row that was kept
   */
  record Repeated(String locator, String key, String first) implements Serializable {}
}
