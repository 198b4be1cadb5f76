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
 * @param purpose whether readers are to be pointed to it
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
    Purpose purpose,
    String inputsDigest,
    String programVersion,
    Extent extent,
    List<PublishedSource> sources,
    List<Finding> findings,
    Map<TableSchema, Path> computed) {

  /** What a release is made for. */
  public enum Purpose {
    /** It takes the place of the current one. */
    NIGHT,
    /** It says what was known on a day that has passed; the current one stays. */
    LOOK_BACK
  }

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
    return id(date, inputsDigest);
  }

  /** The id of the release of a day and of such inputs. */
  public static String id(LocalDate date, String inputsDigest) {
    return date + "-" + inputsDigest.substring(0, DIGITS_IN_ID);
  }
}
