package org.puebla.source.landing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;
import org.puebla.model.ExitCode;
import org.puebla.model.Place;
import org.puebla.model.Problem;
import org.puebla.model.PueblaException;

/** What must hold of a file and its edition before it is landed. */
final class ReceivedFile {

  /** A colon is taken by Hadoop, a slash by every store, and a leading dot hides a file. */
  private static final Pattern PORTABLE = Pattern.compile("(?!\\.)[^/\\\\:\\p{Cntrl}]{1,200}");

  /** Where a new day begins first. */
  private static final ZoneOffset LATEST_DAY = ZoneOffset.ofHours(14);

  private ReceivedFile() {}

  /**
   * @return the name under which the file is landed
   */
  static String checked(Path file, String shownName) throws IOException {
    Place place = Place.of(shownName);
    if (!Files.exists(file)) {
      throw refused(ExitCode.INPUT_MISSING, place, "source.no-such-file");
    }
    if (!Files.isRegularFile(file)) {
      throw refused(ExitCode.INPUT_MISSING, place, "source.not-a-file");
    }
    if (!Files.isReadable(file)) {
      throw refused(ExitCode.INPUT_MISSING, place, "source.unreadable-file");
    }
    if (Files.size(file) == 0) {
      throw refused(ExitCode.DATA_FAILED, place, "source.empty-file");
    }
    Path lastPart = file.getFileName();
    String name = lastPart == null ? "" : lastPart.toString();
    if (!PORTABLE.matcher(name).matches() || name.equals(Manifest.NAME)) {
      throw refused(ExitCode.INVALID, place, "source.file-name-not-portable", name);
    }
    return name;
  }

  static void checkEdition(String edition, String shownName) {
    if (!isEdition(edition)) {
      throw refused(ExitCode.INVALID, Place.of(shownName), "source.edition-not-a-date", edition);
    }
    LocalDate today = LocalDate.now(LATEST_DAY);
    if (LocalDate.parse(edition).isAfter(today)) {
      throw refused(
          ExitCode.INVALID,
          Place.of(shownName),
          "source.edition-after-today",
          edition,
          today.toString());
    }
  }

  /** Whether a text is a publication date, {@code 2026-11-23}. */
  static boolean isEdition(String text) {
    try {
      return LocalDate.parse(text).toString().equals(text);
    } catch (DateTimeParseException e) {
      return false;
    }
  }

  private static PueblaException refused(
      ExitCode exitCode, Place place, String rule, Object... facts) {
    return new PueblaException(exitCode, Problem.at(place, rule, facts));
  }
}
