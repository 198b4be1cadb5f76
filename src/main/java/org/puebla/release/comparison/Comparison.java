package org.puebla.release.comparison;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.puebla.release.catalogue.Release;
import org.puebla.store.Store;

/**
 * What a release changes against another, by table and source.
 *
 * @param oldRelease id of the release compared with, empty for a first release
 * @param sources one entry per table and source, unchanged ones too; none for a first release
 */
public record Comparison(Optional<String> oldRelease, List<SourceChange> sources) {

  public Comparison {
    sources = List.copyOf(sources);
  }

  /** The comparison of a first release, which has nothing to be compared with. */
  public static Comparison first() {
    return new Comparison(Optional.empty(), List.of());
  }

  /** Compares two releases; a file that both hold is not read. */
  public static Comparison between(Store store, Release old, Release fresh) throws IOException {
    return TableComparer.compare(old.id(), TableSet.of(store, old), TableSet.of(store, fresh));
  }

  /** Whether no figure differs. */
  public boolean isEmpty() {
    return sources.stream().allMatch(SourceChange::isEmpty);
  }

  /** Sources of which the new release holds fewer figures, areas of origin or years. */
  public List<SourceChange> shrunk() {
    return sources.stream().filter(SourceChange::isShrunk).toList();
  }
}
