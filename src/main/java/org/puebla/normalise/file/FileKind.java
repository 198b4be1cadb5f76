package org.puebla.normalise.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.ZipFile;

/** What a file is by its bytes, whatever its name says. */
public enum FileKind {
  TEXT,
  EMPTY,
  HTML,
  XML,
  PDF,
  ZIP,
  DAMAGED_ZIP,
  XLSX,
  /** The container of {@code .xls} and of old {@code .doc}. */
  OLE2,
  GZIP,
  BZIP2,
  XZ,
  SEVEN_ZIP,
  RAR,
  ZSTD,
  PARQUET,
  /** Bytes that are no text in any encoding with ASCII in it. */
  BINARY;

  /** How many bytes of the start of a file are looked at. */
  public static final int HEAD = 1 << 20;

  /**
   * A few NULs are refused with their rows; beyond these and one byte in a hundred it is no text.
   */
  private static final int FEW_NULS = 8;

  private static final int NULS_PER_HUNDRED = 1;

  private static final int MARKUP_SEARCHED = 4096;

  /**
   * @param head the first {@link #HEAD} bytes of the file, or all of it
   * @param wideText whether the text is known to be UTF-16 or UTF-32, where NULs are ordinary
   */
  public static FileKind of(Path file, byte[] head, Encoded wideText) {
    if (head.length == 0) {
      return EMPTY;
    }
    FileKind signed = bySignature(file, head);
    if (signed != TEXT) {
      return signed;
    }
    FileKind marked = byMarkup(head);
    if (marked != TEXT) {
      return marked;
    }
    return wideText == Encoded.ONE_BYTE_UNITS && mostlyNul(head) ? BINARY : TEXT;
  }

  /** How many bytes the smallest unit of a text's encoding has. */
  public enum Encoded {
    ONE_BYTE_UNITS,
    WIDE_UNITS
  }

  /** The word that names this kind in message keys. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static FileKind bySignature(Path file, byte[] head) {
    if (TextEncoding.begins(head, 'P', 'K', 3, 4) || TextEncoding.begins(head, 'P', 'K', 5, 6)) {
      return zipped(file);
    }
    if (TextEncoding.begins(head, 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1)) {
      return OLE2;
    }
    if (TextEncoding.begins(head, '%', 'P', 'D', 'F', '-')) {
      return PDF;
    }
    if (TextEncoding.begins(head, 0x1F, 0x8B)) {
      return GZIP;
    }
    if (TextEncoding.begins(head, 'B', 'Z', 'h')
        && head.length > 9
        && TextEncoding.begins(new byte[] {head[4], head[5]}, 0x31, 0x41)) {
      return BZIP2;
    }
    if (TextEncoding.begins(head, 0xFD, '7', 'z', 'X', 'Z', 0)) {
      return XZ;
    }
    if (TextEncoding.begins(head, '7', 'z', 0xBC, 0xAF, 0x27, 0x1C)) {
      return SEVEN_ZIP;
    }
    if (TextEncoding.begins(head, 'R', 'a', 'r', '!', 0x1A, 7)) {
      return RAR;
    }
    if (TextEncoding.begins(head, 0x28, 0xB5, 0x2F, 0xFD)) {
      return ZSTD;
    }
    return TextEncoding.begins(head, 'P', 'A', 'R', '1') ? PARQUET : TEXT;
  }

  private static FileKind zipped(Path file) {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      boolean workbook =
          zip.getEntry("[Content_Types].xml") != null
              && zip.stream().anyMatch(entry -> entry.getName().startsWith("xl/"));
      return workbook ? XLSX : ZIP;
    } catch (IOException | IllegalArgumentException damaged) {
      return DAMAGED_ZIP;
    }
  }

  private static FileKind byMarkup(byte[] head) {
    int searched = Math.min(head.length, MARKUP_SEARCHED);
    // Without NULs, so that UTF-16 is read as well.
    String start =
        new String(head, 0, searched, StandardCharsets.ISO_8859_1)
            .replace("\0", "")
            .replaceFirst("^(\u00EF\u00BB\u00BF|\u00FE\u00FF|\u00FF\u00FE)", "")
            .strip()
            .toLowerCase(Locale.ROOT);
    if (!start.startsWith("<!") && !start.startsWith("<?") && !start.startsWith("<h")) {
      return TEXT;
    }
    if (start.contains("<html") || start.contains("<!doctype html") || start.startsWith("<head")) {
      return HTML;
    }
    return start.startsWith("<?xml") ? XML : TEXT;
  }

  private static boolean mostlyNul(byte[] head) {
    long nuls = 0;
    for (byte one : head) {
      if (one == 0) {
        nuls++;
      }
    }
    return nuls > FEW_NULS && nuls * 100 > (long) head.length * NULS_PER_HUNDRED;
  }
}
