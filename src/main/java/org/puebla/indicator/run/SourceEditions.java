package org.puebla.indicator.run;

import java.io.Serializable;
import java.util.HashMap;
import org.puebla.model.DataRevision;

/**
 * What is known of the editions that tables were made from: their order, and what was made
 * together.
 */
public final class SourceEditions implements Serializable {

  private static final long serialVersionUID = 1;

  private final HashMap<String, String> newest = new HashMap<>();
  private final HashMap<String, DataRevision> revisions = new HashMap<>();

  /** Notes an edition of a source, and the revision that it is of. */
  public void add(String source, String edition, DataRevision revision) {
    newest.merge(source, edition, (one, other) -> one.compareTo(other) > 0 ? one : other);
    revisions.put(source + " " + edition, revision);
  }

  /**
   * The edition that a series is of: cells of several editions are one series, as of the newest.
   *
   * @param edition that a cell is from
   */
  String ofSeries(String source, String edition) {
    return newest.getOrDefault(source, edition);
  }

  DataRevision revision(String source, String edition) {
    return revisions.getOrDefault(source + " " + edition, DataRevision.notSaid());
  }
}
