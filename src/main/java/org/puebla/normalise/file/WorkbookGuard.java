package org.puebla.normalise.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.puebla.model.ExitCode;
import org.puebla.model.Place;
import org.puebla.model.Problem;
import org.puebla.model.PueblaException;

/**
 * Inflates a workbook once without keeping it, and refuses one that would fill the memory or that
 * asks its reader to fetch something; what the archive says of its own sizes is not believed.
 */
public final class WorkbookGuard {

  private static final int MOST_ENTRIES = 10_000;
  private static final long MOST_BYTES = 1L << 30;
  private static final long MOST_PER_BYTE = 200;

  /** Below this no ratio is a danger, and a sheet of blanks can have any. */
  private static final long HARMLESS_BYTES = 4L << 20;

  private static final byte[] DOCTYPE = {'<', '!', 'D', 'O', 'C', 'T', 'Y', 'P', 'E'};

  /** The last column of a sheet is XFD; a longer name would make the reader allocate up to it. */
  private static final int MOST_COLUMN_LETTERS = 3;

  private final String shownName;
  private final long fileSize;
  private long inflated;

  private WorkbookGuard(String shownName, long fileSize) {
    this.shownName = shownName;
    this.fileSize = fileSize;
  }

  public static void check(Path file, String shownName) throws IOException {
    new WorkbookGuard(shownName, Files.size(file)).walk(file);
  }

  private void walk(Path file) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      if (zip.size() > MOST_ENTRIES) {
        throw refused("file-bomb", MOST_ENTRIES, MOST_BYTES >> 20);
      }
      Set<String> names = new HashSet<>();
      Enumeration<? extends ZipEntry> entries = zip.entries();
      while (entries.hasMoreElements()) {
        ZipEntry entry = entries.nextElement();
        if (!names.add(entry.getName())) {
          throw refused("file-workbook-damaged", entry.getName());
        }
        try (InputStream content = zip.getInputStream(entry)) {
          walk(content, isMarkup(entry.getName()));
        }
      }
    } catch (IOException | IllegalArgumentException damaged) {
      throw refused("file-workbook-damaged", String.valueOf(damaged.getMessage()));
    }
  }

  private static boolean isMarkup(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".xml") || lower.endsWith(".rels") || lower.endsWith(".vml");
  }

  private void walk(InputStream content, boolean markup) throws IOException {
    byte[] buffer = new byte[64 << 10];
    MarkupWatch watch = new MarkupWatch();
    for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
      inflated += read;
      boolean swollen = inflated > HARMLESS_BYTES && inflated / MOST_PER_BYTE > fileSize;
      if (inflated > MOST_BYTES || swollen) {
        throw refused("file-bomb", MOST_ENTRIES, MOST_BYTES >> 20);
      }
      if (markup) {
        watch.see(buffer, read);
      }
    }
  }

  /**
   * Follows the bytes of markup across buffers; NULs are passed over, so UTF-16 is seen as well.
   */
  private final class MarkupWatch {
    private int doctypeMatched;
    private int referenceMatched;
    private int letters;

    void see(byte[] buffer, int length) {
      for (int index = 0; index < length; index++) {
        byte one = buffer[index];
        if (one != 0) {
          watchDoctype(one);
          watchReference(one);
        }
      }
    }

    private void watchDoctype(byte one) {
      doctypeMatched =
          one == DOCTYPE[doctypeMatched] ? doctypeMatched + 1 : one == DOCTYPE[0] ? 1 : 0;
      if (doctypeMatched == DOCTYPE.length) {
        throw refused("file-doctype");
      }
    }

    /** Matches {@code <space>r="LETTERS}, the address of a cell. */
    private void watchReference(byte one) {
      boolean letter = (one >= 'A' && one <= 'Z') || (one >= 'a' && one <= 'z');
      if (referenceMatched == 4 && letter) {
        letters++;
        return;
      }
      if (referenceMatched == 4 && letters > MOST_COLUMN_LETTERS && one >= '0' && one <= '9') {
        throw refused("file-workbook-damaged", "A".repeat(letters));
      }
      letters = 0;
      referenceMatched =
          switch (referenceMatched) {
            case 1 -> one == 'r' ? 2 : blank(one) ? 1 : 0;
            case 2 -> one == '=' ? 3 : 0;
            case 3 -> one == '"' || one == '\'' ? 4 : 0;
            default -> blank(one) ? 1 : 0;
          };
    }

    private static boolean blank(byte one) {
      return one == ' ' || one == '\n' || one == '\r' || one == '\t';
    }
  }

  private PueblaException refused(String rule, Object... facts) {
    return new PueblaException(
        ExitCode.DATA_FAILED, Problem.at(Place.of(shownName), "normalise." + rule, facts));
  }
}
