package org.puebla.job;

import java.util.List;
import java.util.Optional;
import org.puebla.source.declaration.SourceDeclaration;

/**
 * What a run would do with one source.
 *
 * @param editions that were landed and not withdrawn, oldest first
 */
public record PlannedSource(SourceDeclaration declaration, List<PlannedEdition> editions) {

  public PlannedSource {
    editions = List.copyOf(editions);
  }

  public String id() {
    return declaration.source();
  }

  /** The edition with the latest date, empty when nothing was landed. */
  public Optional<PlannedEdition> newest() {
    return editions.isEmpty() ? Optional.empty() : Optional.of(editions.get(editions.size() - 1));
  }

  /** How the source stands: as its newest edition does, unless an older one is to be read. */
  public SourceState state() {
    SourceState newest = newest().map(PlannedEdition::state).orElse(SourceState.MISSING);
    return !newest.needsSpark() && !toNormalise().isEmpty() ? SourceState.CHANGED : newest;
  }

  /** The editions that are to be normalised, oldest first. */
  public List<PlannedEdition> toNormalise() {
    return editions.stream().filter(edition -> edition.state().needsSpark()).toList();
  }
}
