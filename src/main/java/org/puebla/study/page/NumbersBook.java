package org.puebla.study.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.puebla.export.Sheet;
import org.puebla.export.SheetColumn;
import org.puebla.export.Workbook;
import org.puebla.study.figure.Block;
import org.puebla.study.figure.Grid;
import org.puebla.study.figure.GridCell;
import org.puebla.table.ColumnType;

/**
 * All numbers of a study as a workbook: a sheet of contents, then one for each figure and table.
 */
final class NumbersBook {

  /** Longest name of a sheet, less the number before it. */
  private static final int LONGEST_NAME = 26;

  /** Numbers as a workbook holds them: {@code 3 Flows over time} leads to sheet {@code 3 flows}. */
  private record Page(String sheet, String title, Grid grid) {}

  private NumbersBook() {}

  static String fileName(Manuscript manuscript) {
    return "tables." + manuscript.words().locale().getLanguage() + ".xlsx";
  }

  static byte[] of(Manuscript manuscript) throws IOException {
    List<Page> pages = pages(manuscript);
    Path file = Files.createTempFile("puebla-study", ".xlsx");
    try {
      Workbook.write(file, book -> fill(book, manuscript, pages));
      return Files.readAllBytes(file);
    } finally {
      Files.deleteIfExists(file);
    }
  }

  private static List<Page> pages(Manuscript manuscript) {
    List<Page> pages = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Manuscript.Section section : manuscript.sections()) {
      for (Block block : section.blocks()) {
        if (block instanceof Block.Drawn drawn && seen.add(drawn.figure().id())) {
          pages.add(
              page(
                  pages,
                  drawn.figure().id(),
                  drawn.figure().title(),
                  manuscript.withNotes(drawn.figure().numbers())));
        } else if (block instanceof Block.Listed listed && seen.add(listed.id())) {
          pages.add(page(pages, listed.id(), listed.title(), manuscript.withNotes(listed.grid())));
        }
      }
    }
    return pages;
  }

  private static Page page(List<Page> before, String id, String title, Grid grid) {
    String name = id.substring(0, Math.min(LONGEST_NAME, id.length()));
    return new Page((before.size() + 1) + " " + name, title, grid);
  }

  private static void fill(Workbook book, Manuscript manuscript, List<Page> pages)
      throws IOException {
    Sheet contents =
        book.sheet(
            "0",
            List.of(
                SheetColumn.of(manuscript.title(), ColumnType.TEXT),
                SheetColumn.of(manuscript.release(), ColumnType.TEXT)));
    if (manuscript.ofSamples()) {
      contents.row("", manuscript.words().say("page.sample"));
    }
    for (Page page : pages) {
      contents.row(page.sheet(), page.title());
    }
    for (Page page : pages) {
      List<ColumnType> types = types(page.grid());
      List<SheetColumn> columns = new ArrayList<>();
      for (int at = 0; at < types.size(); at++) {
        columns.add(SheetColumn.of(page.grid().columns().get(at), types.get(at)));
      }
      Sheet sheet = book.sheet(page.sheet(), columns);
      for (List<GridCell> row : page.grid().rows()) {
        sheet.row(values(row, types));
      }
    }
  }

  /** A column of numbers is one in which whatever is there is a number. */
  private static List<ColumnType> types(Grid grid) {
    List<ColumnType> types = new ArrayList<>();
    for (int at = 0; at < grid.columns().size(); at++) {
      int column = at;
      boolean numbers =
          grid.rows().stream()
              .map(row -> row.get(column))
              .allMatch(cell -> cell.isNumber() || isEmpty(cell));
      types.add(numbers ? ColumnType.NUMBER : ColumnType.TEXT);
    }
    return types;
  }

  private static @Nullable Object[] values(List<GridCell> row, List<ColumnType> types) {
    @Nullable Object[] values = new Object[row.size()];
    for (int at = 0; at < values.length; at++) {
      Object value = row.get(at).value();
      if (types.get(at) == ColumnType.NUMBER) {
        values[at] = value instanceof Number number ? (Double) number.doubleValue() : null;
      } else {
        values[at] = value == null ? null : value.toString();
      }
    }
    return values;
  }

  private static boolean isEmpty(GridCell cell) {
    return cell.value() == null || "".equals(cell.value());
  }
}
