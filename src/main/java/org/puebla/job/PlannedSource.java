package org.puebla.job;

import java.util.List;
import java.util.Optional;
import org.puebla.model.Problem;
import org.puebla.source.declaration.SourceDeclaration;
import org.puebla.source.landing.LandedFile;

/**
 * What a run would do with one source.
 *
 * @param edition the last that was landed, empty when nothing was
 * @param files of that edition
 * @param digest of all that the edition's observations depend on, empty when nothing was landed
 * @param problems why what was landed cannot be used
 */
public record PlannedSource(
    SourceDeclaration declaration,
    SourceState state,
    Optional<String> edition,
    List<LandedFile> files,
    String digest,
    List<Problem> problems) {

  public String id() {
    return declaration.source();
  }
}
