package org.puebla.job;

import java.util.List;
import org.puebla.model.Problem;
import org.puebla.source.landing.LandedFile;

/**
 * What a run would do with one edition of a source.
 *
 * @param edition publication date
 * @param files as they were landed
 * @param digest of all that the edition's observations depend on, empty when it cannot be used
 * @param declaration digest of the declaration and the spelling lists that it names
 * @param problems why what was landed cannot be used
 */
public record PlannedEdition(
    String edition,
    SourceState state,
    List<LandedFile> files,
    String digest,
    String declaration,
    List<Problem> problems) {

  public PlannedEdition {
    files = List.copyOf(files);
    problems = List.copyOf(problems);
  }

  static PlannedEdition broken(String edition, List<Problem> problems) {
    return new PlannedEdition(edition, SourceState.BROKEN, List.of(), "", "", problems);
  }

  /** The name of the reading that the run would make, or has made, of it. */
  String reading() {
    return Receipt.reading(digest);
  }
}
