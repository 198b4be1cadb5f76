package org.puebla.normalise.row;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.puebla.normalise.layout.RawRow;

/**
 * Remembers what the texts of one or more cells were read as, so that each combination of texts is
 * read once however many rows repeat it.
 */
final class CellMemo<T> {

  /** Beyond this many distinct texts a column is no category; forgetting keeps memory flat. */
  private static final int MOST_REMEMBERED = 1 << 16;

  private final int[] positions;
  private final Function<String[], T> reading;
  private Map<String, Object> remembered = new HashMap<>();
  private int size;
  private final String[] lastTexts;
  private @Nullable T last;

  /**
   * @param positions cells that are read together, at least one
   * @param reading what their texts mean
   */
  CellMemo(int[] positions, Function<String[], T> reading) {
    this.positions = positions.clone();
    this.reading = reading;
    this.lastTexts = new String[positions.length];
  }

  /**
   * What the cells of the row mean; neighbouring rows mostly repeat them, which costs no look-up.
   */
  T read(RawRow row) {
    T value = last;
    if (value == null || !repeats(row)) {
      value = remembered(row);
      for (int at = 0; at < lastTexts.length; at++) {
        lastTexts[at] = row.cell(positions[at]);
      }
      last = value;
    }
    return value;
  }

  private boolean repeats(RawRow row) {
    for (int at = lastTexts.length - 1; at >= 0; at--) {
      if (!row.cell(positions[at]).equals(lastTexts[at])) {
        return false;
      }
    }
    return true;
  }

  @SuppressWarnings("unchecked")
  private T remembered(RawRow row) {
    Map<String, Object> level = remembered;
    int last = positions.length - 1;
    for (int depth = 0; depth < last; depth++) {
      String text = row.cell(positions[depth]);
      Map<String, Object> below = (Map<String, Object>) level.get(text);
      if (below == null) {
        below = new HashMap<>();
        level.put(text, below);
      }
      level = below;
    }
    String text = row.cell(positions[last]);
    T value = (T) level.get(text);
    if (value == null) {
      value = reading.apply(texts(row));
      if (++size > MOST_REMEMBERED) {
        remembered = new HashMap<>();
        size = 0;
      } else {
        level.put(text, value);
      }
    }
    return value;
  }

  private String[] texts(RawRow row) {
    String[] texts = new String[positions.length];
    for (int at = 0; at < texts.length; at++) {
      texts[at] = row.cell(positions[at]);
    }
    return texts;
  }
}
