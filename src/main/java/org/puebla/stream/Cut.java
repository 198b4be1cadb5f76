package org.puebla.stream;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.puebla.model.Sha256;

/**
 * The rows of an edition that a stitched series takes from it.
 *
 * @param breaks labels of periods at which the series breaks, because this edition and those before
 *     it disagree on what both state
 */
record Cut(Statement statement, List<String> breaks) implements Serializable {

  Cut {
    breaks = new ArrayList<>(breaks);
  }

  /** Whether the files of the reading serve as they are. */
  boolean isWhole() {
    return statement.isWhole() && breaks.isEmpty();
  }

  /** The folder of all cuts of a source. */
  static String folderOf(Reading reading) {
    return "stated/" + reading.table() + "/source_id=" + reading.source();
  }

  /** Where in the data root it lies: the same for the same reading and periods, whoever asks. */
  String folder() {
    Reading reading = statement.reading();
    String identity =
        String.join(
            "\n", reading.id(), String.join(",", statement.periods()), String.join(",", breaks));
    return folderOf(reading)
        + "/edition="
        + reading.edition()
        + "/cut=c"
        + Sha256.of(identity).substring(0, 12);
  }
}
