package org.puebla.stream;

import java.util.List;
import org.puebla.quality.Finding;

/**
 * A source as one series of cells, each as the newest edition that covers its period states it.
 *
 * @param editions what each edition contributes, oldest first; those that state nothing any more
 *     have no part
 * @param revisions names in the data root of files of the revisions table
 * @param findings how far each edition agrees with those before it
 */
public record StitchedSource(
    List<StatedEdition> editions, List<String> revisions, List<Finding> findings) {

  public StitchedSource {
    editions = List.copyOf(editions);
    revisions = List.copyOf(revisions);
    findings = List.copyOf(findings);
  }

  /**
   * What an edition contributes.
   *
   * @param parts names in the data root of files of its table, in the order of the key
   */
  public record StatedEdition(String edition, List<String> parts) {

    public StatedEdition {
      parts = List.copyOf(parts);
    }
  }

  /** The files that an edition contributes. */
  public List<String> parts(String edition) {
    return editions.stream()
        .filter(stated -> stated.edition().equals(edition))
        .flatMap(stated -> stated.parts().stream())
        .toList();
  }

  /** Every file of the stitched table. */
  public List<String> parts() {
    return editions.stream().flatMap(edition -> edition.parts().stream()).toList();
  }
}
