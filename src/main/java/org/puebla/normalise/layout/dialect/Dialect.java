package org.puebla.normalise.layout.dialect;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.puebla.normalise.file.FileKind;
import org.puebla.normalise.layout.LandedRows;

/** Every layout that a declaration can only name; one line makes a new one known. */
public enum Dialect {
  UPM_CUADRO("upm-cuadro", FileKind.OLE2, UpmCuadro::read);

  /** Reads the one table that a file of this layout holds. */
  private interface Reader {
    LandedRows read(Path localFile, String shownName, Optional<String> sheet) throws IOException;
  }

  private final String declared;
  private final FileKind kind;

  // Every reader is a method without state.
  @SuppressWarnings("ImmutableEnumChecker")
  private final Reader reader;

  Dialect(String declared, FileKind kind, Reader reader) {
    this.declared = declared;
    this.kind = kind;
    this.reader = reader;
  }

  /** The dialect that a declaration calls so. */
  public static Optional<Dialect> named(String declared) {
    return Arrays.stream(values()).filter(each -> each.declared.equals(declared)).findFirst();
  }

  /** What declarations call all of them, for a message. */
  public static String names() {
    return Arrays.stream(values()).map(each -> each.declared).collect(Collectors.joining(", "));
  }

  /** What its files must be by their bytes. */
  public FileKind kind() {
    return kind;
  }

  /**
   * @throws org.puebla.model.PueblaException when the file is not laid out so
   */
  public LandedRows read(Path localFile, String shownName, Optional<String> sheet)
      throws IOException {
    return reader.read(localFile, shownName, sheet);
  }
}
