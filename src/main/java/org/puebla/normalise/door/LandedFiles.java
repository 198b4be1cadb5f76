package org.puebla.normalise.door;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.puebla.model.ExitCode;
import org.puebla.model.Place;
import org.puebla.model.Problem;
import org.puebla.model.PueblaException;
import org.puebla.normalise.file.FileKind;
import org.puebla.normalise.layout.BlockRows;
import org.puebla.normalise.layout.DelimitedLayout;
import org.puebla.normalise.layout.DelimitedRows;
import org.puebla.normalise.layout.DelimitedSplits;
import org.puebla.normalise.layout.Headings;
import org.puebla.normalise.layout.LandedRows;
import org.puebla.normalise.layout.SheetReader;
import org.puebla.normalise.layout.Split;
import org.puebla.normalise.layout.UnfoldedRows;
import org.puebla.normalise.layout.WorkbookRows;
import org.puebla.normalise.layout.XlsSheets;
import org.puebla.normalise.layout.XlsxSheets;
import org.puebla.normalise.layout.dialect.Dialect;
import org.puebla.source.declaration.Layout;
import org.puebla.source.declaration.SourceDeclaration;

/** Opens a landed file by the layout that its declaration gives. */
public final class LandedFiles {

  private LandedFiles() {}

  /**
   * All rows of a file, unfolded where the declaration says so.
   *
   * @param localFile the file on this machine
   * @param shownName the file as messages name it
   * @throws PueblaException when the file is missing, or is not what its layout says
   */
  public static LandedRows open(Path localFile, String shownName, SourceDeclaration declaration)
      throws IOException {
    return open(localFile, shownName, declaration, new Split(0, Long.MAX_VALUE, 1));
  }

  /**
   * The declaration for the layout that a file has: of several, the first whose format the bytes of
   * the file are; the usual one where none is, which then says what is wrong.
   */
  public static SourceDeclaration layoutOf(
      Path localFile, String shownName, SourceDeclaration declaration) throws IOException {
    if (declaration.otherLayouts().isEmpty()) {
      return declaration;
    }
    new FileDoor(localFile, shownName).requireReadable();
    FileKind kind;
    try (InputStream bytes = Files.newInputStream(localFile)) {
      kind =
          FileKind.of(localFile, bytes.readNBytes(FileKind.HEAD), FileKind.Encoded.ONE_BYTE_UNITS);
    }
    if (isOf(kind, declaration.layout())) {
      return declaration;
    }
    return declaration.otherLayouts().stream()
        .filter(other -> isOf(kind, other.layout()))
        .findFirst()
        .map(declaration::readAs)
        .orElse(declaration);
  }

  private static boolean isOf(FileKind kind, Layout layout) {
    return switch (layout.format()) {
      case "xlsx" -> kind == FileKind.XLSX;
      case "xls" -> kind == FileKind.OLE2;
      case "dialect" ->
          layout.dialect().flatMap(Dialect::named).filter(one -> one.kind() == kind).isPresent();
      default -> kind == FileKind.TEXT;
    };
  }

  /** The rows of one part of a file, which must be one of its {@link #splits}. */
  public static LandedRows open(
      Path localFile, String shownName, SourceDeclaration declaration, Split part)
      throws IOException {
    Layout layout = declaration.layout();
    FileDoor door = new FileDoor(localFile, shownName);
    door.requireReadable();
    LandedRows rows =
        switch (layout.format()) {
          case "delimited" -> delimited(localFile, shownName, layout, door, part);
          case "xlsx" -> {
            door.require(FileKind.XLSX);
            yield workbook(new XlsxSheets(localFile, shownName), shownName, layout);
          }
          case "xls" -> {
            door.require(FileKind.OLE2);
            yield workbook(new XlsSheets(localFile, shownName), shownName, layout);
          }
          case "dialect" -> dialect(localFile, shownName, layout, door);
          default -> throw invalid(layout, "layout-format", layout.format());
        };
    LandedRows unfolded =
        declaration
            .unfold()
            .<LandedRows>map(unfold -> new UnfoldedRows(rows, shownName, unfold))
            .orElse(rows);
    return Headings.of(declaration).in(unfolded, Place.of(shownName));
  }

  /**
   * The parts that together hold every row of a file once, in its order.
   *
   * @param targetBytes the least size of a part but the last
   */
  public static List<Split> splits(
      Path localFile, String shownName, SourceDeclaration declaration, long targetBytes)
      throws IOException {
    FileDoor door = new FileDoor(localFile, shownName);
    door.requireReadable();
    if (!declaration.layout().format().equals("delimited")) {
      return List.of(new Split(0, Files.size(localFile), 1));
    }
    DelimitedLayout layout = DelimitedLayout.of(declaration.layout());
    return DelimitedSplits.of(localFile, layout, door.requireText(layout), targetBytes);
  }

  private static LandedRows workbook(SheetReader sheets, String shownName, Layout layout)
      throws IOException {
    return layout.block().isPresent()
        ? new BlockRows(sheets, shownName, layout, layout.block().get())
        : new WorkbookRows(sheets, shownName, layout);
  }

  private static LandedRows delimited(
      Path localFile, String shownName, Layout declared, FileDoor door, Split part)
      throws IOException {
    DelimitedLayout layout = DelimitedLayout.of(declared);
    return new DelimitedRows(localFile, shownName, layout, door.requireText(layout), part);
  }

  private static LandedRows dialect(Path localFile, String shownName, Layout layout, FileDoor door)
      throws IOException {
    String name = layout.dialect().orElse("");
    Dialect dialect =
        Dialect.named(name)
            .orElseThrow(() -> invalid(layout, "layout-dialect", name, Dialect.names()));
    door.require(dialect.kind());
    return dialect.read(localFile, shownName, layout.sheet());
  }

  private static PueblaException invalid(Layout declared, String rule, Object... facts) {
    return new PueblaException(
        ExitCode.INVALID, Problem.at(declared.place(), "normalise." + rule, facts));
  }
}
