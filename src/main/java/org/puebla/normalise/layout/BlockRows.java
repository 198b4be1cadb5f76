package org.puebla.normalise.layout;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.puebla.source.declaration.Layout;
import org.puebla.source.declaration.TitledBlock;

/** The rows of one table among others on a sheet, found by its title; a sheet is held in memory. */
public final class BlockRows implements LandedRows {

  private record Line(String sheet, int number, String[] cells) {

    String cell(int column) {
      return column < cells.length ? cells[column].strip() : "";
    }
  }

  private record Corner(int line, int column) {}

  private final List<Line> lines = new ArrayList<>();
  private final TitledBlock block;
  private final String shownName;
  private final int firstColumn;
  private final int firstRow;
  private final int width;
  private final List<String> carried = new ArrayList<>();
  private final Header header;

  /**
   * @param shownName the file as messages name it
   * @throws org.puebla.model.PueblaException when no cell has the title, or nothing stands below it
   */
  public BlockRows(SheetReader sheets, String shownName, Layout layout, TitledBlock block)
      throws IOException {
    this.block = block;
    this.shownName = shownName;
    sheets.forEachRow(
        layout.sheet(), (sheet, number, cells) -> lines.add(new Line(sheet, number, cells)));
    Corner title = title();
    this.firstColumn = title.column();
    int head = title.line() + 1;
    while (head < lines.size() && lines.get(head).cell(firstColumn).isEmpty()) {
      head++;
    }
    if (head == lines.size()) {
      throw WorkbookRows.failed(shownName, "file-block-empty", block.title());
    }
    List<String> names = new ArrayList<>();
    for (int column = firstColumn; !lines.get(head).cell(column).isEmpty(); column++) {
      names.add(lines.get(head).cell(column));
    }
    this.firstRow = head + 1;
    this.width = names.size();
    for (Map.Entry<String, String> carry : block.carry().entrySet()) {
      names.add(carry.getKey());
      carried.add(carried(carry.getKey(), Pattern.compile(carry.getValue())));
    }
    this.header = new Header(names);
  }

  @Override
  public Header header() {
    return header;
  }

  @Override
  public void forEach(Consumer<RawRow> consumer) {
    for (int at = firstRow; at < lines.size(); at++) {
      Line line = lines.get(at);
      boolean follows = at == firstRow || line.number() == lines.get(at - 1).number() + 1;
      if (!follows || line.cell(firstColumn).isEmpty()) {
        return;
      }
      String[] cells = new String[header.width()];
      Arrays.setAll(
          cells,
          column -> column < width ? line.cell(firstColumn + column) : carried.get(column - width));
      consumer.accept(
          new RawRow(cells, new Spot.SheetBlock(line.sheet(), line.number(), firstColumn)));
    }
  }

  private Corner title() {
    Pattern title = Pattern.compile(block.title());
    for (int at = 0; at < lines.size(); at++) {
      for (int column = 0; column < lines.get(at).cells().length; column++) {
        if (title.matcher(lines.get(at).cell(column)).matches()) {
          return new Corner(at, column);
        }
      }
    }
    throw WorkbookRows.failed(shownName, "file-block-missing", block.title());
  }

  private String carried(String name, Pattern pattern) {
    for (Line line : lines) {
      for (int column = 0; column < line.cells().length; column++) {
        Matcher matcher = pattern.matcher(line.cell(column));
        if (matcher.matches()) {
          return matcher.groupCount() > 0 ? matcher.group(1) : matcher.group();
        }
      }
    }
    throw WorkbookRows.failed(shownName, "file-block-no-carry", name, pattern.pattern());
  }
}
