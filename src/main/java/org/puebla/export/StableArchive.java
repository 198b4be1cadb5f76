package org.puebla.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Enumeration;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Takes the clock out of a finished workbook: when it was made, and when its entries were. */
final class StableArchive {

  private static final String PROPERTIES = "docProps/core.xml";
  private static final Pattern CREATED =
      Pattern.compile("<dcterms:created[^>]*>[^<]*</dcterms:created>");

  /** The first day that the entries of a zip archive can be of. */
  private static final LocalDateTime NO_DAY = LocalDateTime.of(1980, 1, 1, 0, 0);

  private StableArchive() {}

  /**
   * @param file replaced when it exists
   */
  static void settle(Path unsettled, Path file) throws IOException {
    try (ZipFile from = new ZipFile(unsettled.toFile());
        OutputStream bytes = Files.newOutputStream(file);
        ZipOutputStream to = new ZipOutputStream(bytes)) {
      Enumeration<? extends ZipEntry> entries = from.entries();
      while (entries.hasMoreElements()) {
        ZipEntry entry = entries.nextElement();
        ZipEntry settled = new ZipEntry(entry.getName());
        settled.setTimeLocal(NO_DAY);
        to.putNextEntry(settled);
        try (InputStream content = from.getInputStream(entry)) {
          copy(entry.getName(), content, to);
        }
        to.closeEntry();
      }
    }
  }

  private static void copy(String name, InputStream content, OutputStream to) throws IOException {
    if (name.equals(PROPERTIES)) {
      String text = new String(content.readAllBytes(), StandardCharsets.UTF_8);
      to.write(CREATED.matcher(text).replaceAll("").getBytes(StandardCharsets.UTF_8));
    } else {
      content.transferTo(to);
    }
  }
}
