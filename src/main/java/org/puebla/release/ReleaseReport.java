package org.puebla.release;

import java.util.List;
import org.puebla.release.comparison.Comparison;

/**
 * What was published.
 *
 * @param release id of the release
 * @param folder its folder in the store
 * @param comparison what it changes against the release that was current before
 * @param files every file in it, paths below its folder, sorted
 */
public record ReleaseReport(
    String release, String folder, Comparison comparison, List<String> files) {

  public ReleaseReport {
    files = List.copyOf(files);
  }
}
