package org.puebla.normalise.edition;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.puebla.normalise.layout.Split;
import org.puebla.normalise.row.LandedFacts;
import org.puebla.normalise.row.SpellingLists;

/**
 * One part of one landed file, to be mapped and sorted wherever Spark sends it.
 *
 * @param edition position of its edition in the request
 * @param object name of the landed file in the data root
 * @param split the part of the file; null for all of it
 * @param several whether the edition has more files than this one
 * @param run name in the data root for the sorted run of kept rows; refused rows go beside it
 */
public record PartOrder(
    int edition,
    String declarationText,
    String declarationName,
    SpellingLists spellings,
    String dataRoot,
    String object,
    String shownName,
    LandedFacts facts,
    @Nullable Split split,
    Files several,
    String run)
    implements Serializable {

  /** Whether a locator must name the file to be clear. */
  enum Files {
    ONE,
    SEVERAL
  }

  String refusedRun() {
    return run + ".refused";
  }
}
