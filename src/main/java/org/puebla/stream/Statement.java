package org.puebla.stream;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * The periods of a stitched series whose cells are as one edition states them.
 *
 * @param periods labels, sorted; some or all of the reading's
 */
public record Statement(Reading reading, List<String> periods) implements Serializable {

  public Statement {
    periods = new ArrayList<>(periods);
  }

  /** Whether the reading is stated as it is, none of its periods restated by a later one. */
  boolean isWhole() {
    return periods.size() == reading.periods().size();
  }
}
