package org.puebla.release.catalogue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.puebla.quality.Finding;
import org.puebla.table.TableSchema;

/**
 * Everything a release is made of; two equal requests on equal files give equal bytes.
 *
 * @param run id of the run, which names the folder of the candidate and nothing inside it
 * @param date the day that the release is named after
 * @param inputsDigest hexadecimal digest of all inputs, declarations and the program
 * @param programVersion version of Puebla
 * @param extent whether the sources are whole
 * @param sources in any order
 * @param findings of every edition in the release
 * @param computed finished local files of tables computed from the sources, which are moved away
 */
public record ReleaseRequest(
    String run,
    LocalDate date,
    String inputsDigest,
    String programVersion,
    Extent extent,
    List<PublishedSource> sources,
    List<Finding> findings,
    Map<TableSchema, Path> computed) {

  private static final int DIGITS_IN_ID = 6;

  public ReleaseRequest {
    if (!inputsDigest.matches("[0-9a-f]{6,}")) {
      throw new IllegalArgumentException("not a digest: " + inputsDigest);
    }
    if (!run.matches("[A-Za-z0-9][A-Za-z0-9._-]*")) {
      throw new IllegalArgumentException("not the name of a folder: " + run);
    }
    sources = sources.stream().sorted(Comparator.comparing(PublishedSource::id)).toList();
    findings = List.copyOf(findings);
    computed = Map.copyOf(computed);
  }

  /** Date and first digits of the digest, for instance {@code 2026-11-23-4f9a1c}. */
  public String releaseId() {
    return date + "-" + inputsDigest.substring(0, DIGITS_IN_ID);
  }
}
