package org.puebla.release;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.puebla.release.catalogue.Catalogue;
import org.puebla.release.catalogue.Catalogue.FileEntry;
import org.puebla.release.catalogue.Catalogue.PartEntry;
import org.puebla.release.catalogue.Catalogue.TableEntry;
import org.puebla.release.catalogue.ReleaseRequest.Purpose;
import org.puebla.release.catalogue.Releases;
import org.puebla.release.comparison.Comparison;

/** A release that is complete and compared, and that nobody sees until it is published. */
public final class PreparedRelease {

  private final Candidate candidate;
  private final Catalogue catalogue;
  private final Comparison comparison;
  private final Purpose purpose;

  PreparedRelease(
      Candidate candidate, Catalogue catalogue, Comparison comparison, Purpose purpose) {
    this.purpose = purpose;
    this.candidate = candidate;
    this.catalogue = catalogue;
    this.comparison = comparison;
  }

  /** What it would change against the current release. */
  public Comparison comparison() {
    return comparison;
  }

  public Catalogue catalogue() {
    return catalogue;
  }

  /**
   * The same with further files, made of its tables.
   *
   * @throws IOException when they cannot be made or written; the candidate is left to be discarded
   */
  public PreparedRelease with(Supplement supplement) throws IOException {
    ReleaseView view =
        new ReleaseView(candidate.store(), candidate.folder(), catalogue, comparison);
    List<FileEntry> files = new ArrayList<>(catalogue.files());
    for (Map.Entry<String, byte[]> file : supplement.files(view).entrySet()) {
      files.add(candidate.write(file.getKey(), file.getValue()));
    }
    return new PreparedRelease(candidate, catalogue.withFiles(files), comparison, purpose);
  }

  /** Makes it a release, and the current one unless it looks back. */
  public ReleaseReport publish() throws IOException {
    new Promotion(candidate.store()).promote(candidate, catalogue, purpose);
    String folder = Releases.FOLDER + "/" + catalogue.release();
    return new ReleaseReport(catalogue.release(), folder, comparison, paths());
  }

  /** Drops it; the current release stays. */
  public void discard() throws IOException {
    candidate.discard();
  }

  private List<String> paths() {
    List<String> paths = new ArrayList<>(List.of(Catalogue.NAME));
    for (TableEntry table : catalogue.tables()) {
      table.parts().stream().map(PartEntry::path).forEach(paths::add);
    }
    catalogue.files().stream().map(FileEntry::path).forEach(paths::add);
    return paths.stream().sorted().toList();
  }
}
