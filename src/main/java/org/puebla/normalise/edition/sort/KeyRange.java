package org.puebla.normalise.edition.sort;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A range of keys that one task writes.
 *
 * @param from the least key in it, values in the order of the key columns; null for the beginning
 * @param to the least key beyond it; null for the end
 */
public record KeyRange(@Nullable List<String> from, @Nullable List<String> to)
    implements Serializable {

  /** Every key there is. */
  public static KeyRange all() {
    return new KeyRange(null, null);
  }
}
