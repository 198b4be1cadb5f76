package org.puebla.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * An XLSX file of sheets with typed columns, in which texts stay texts; the same rows give the same
 * bytes, and it holds no clock. The rows of one sheet are written before the next is begun and are
 * not kept in memory.
 */
public final class Workbook {

  private static final String PROGRAM = "Puebla";

  /** The one part of AppVersion that Excel insists on is its form. */
  private static final String FORM_OF_VERSION = "1.0";

  /** Deflated lightly, since it is read once, when it is settled. */
  private static final int LIGHT = 1;

  private final org.dhatim.fastexcel.Workbook book;
  private Sheet open = Sheet.none();

  private Workbook(org.dhatim.fastexcel.Workbook book) {
    this.book = book;
  }

  /** Adds the sheets of a workbook, one after the other. */
  public interface Content {
    void fill(Workbook book) throws IOException;
  }

  /**
   * Writes a whole workbook.
   *
   * @param file replaced when it exists; left as it was when the content cannot be had
   */
  public static void write(Path file, Content content) throws IOException {
    Path unsettled = Files.createTempFile(file.toAbsolutePath().getParent(), ".workbook", ".part");
    unsettled.toFile().deleteOnExit();
    try {
      try (OutputStream bytes = Files.newOutputStream(unsettled)) {
        org.dhatim.fastexcel.Workbook book =
            new org.dhatim.fastexcel.Workbook(bytes, PROGRAM, FORM_OF_VERSION);
        book.setCompressionLevel(LIGHT);
        Workbook workbook = new Workbook(book);
        content.fill(workbook);
        workbook.open.finish();
        book.finish();
      }
      StableArchive.settle(unsettled, file);
    } finally {
      Files.deleteIfExists(unsettled);
    }
  }

  /**
   * Ends the sheet before and begins another, whose first line are the titles of the columns.
   *
   * @param name at most 31 characters, none of {@code []:*?/\}, and of no other sheet
   * @throws IllegalArgumentException when no sheet can be called so
   */
  public Sheet sheet(String name, List<SheetColumn> columns) throws IOException {
    if (!name.matches("[^\\[\\]:*?/\\\\']{1,31}")) {
      throw new IllegalArgumentException("not a name of a sheet: " + name);
    }
    open.finish();
    open = Sheet.begin(book.newWorksheet(name), columns);
    return open;
  }
}
