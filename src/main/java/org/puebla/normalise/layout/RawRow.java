package org.puebla.normalise.layout;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * One row as printed, before anybody has said what it means.
 *
 * <p>Valid only until the next row is read when a reader reuses its cells.
 */
public final class RawRow {

  private final String[] cells;
  private final Spot spot;
  private final String[] printed;

  /**
   * @param cells the cells in the order of the header, as printed, never null; kept, not copied
   * @param locator {@code line 1042}, {@code line 1042, column 2015} or {@code Sheet1!B17}
   */
  public RawRow(String[] cells, String locator) {
    this(cells, new Spot.Worded(locator));
  }

  RawRow(String[] cells, Spot spot) {
    this(cells, spot, cells);
  }

  private RawRow(String[] cells, Spot spot, String[] printed) {
    this.cells = cells;
    this.spot = spot;
    this.printed = printed;
  }

  /** The same printed row seen as other cells, at one spot of it. */
  RawRow seenAs(String[] otherCells, String locator) {
    return new RawRow(otherCells, new Spot.Worded(locator), printed);
  }

  public String cell(int position) {
    return cells[position];
  }

  public int width() {
    return cells.length;
  }

  /** The same row read with another text in one cell; what was printed stays. */
  public RawRow with(int position, String text) {
    String[] changed = cells.clone();
    changed[position] = text;
    return new RawRow(changed, spot, printed);
  }

  /** The same row said to stand elsewhere. */
  public RawRow at(String place) {
    return new RawRow(cells, new Spot.Worded(place), printed);
  }

  public String locator() {
    return spot.words();
  }

  Spot spot() {
    return spot;
  }

  /** The whole printed row as one line of comma-separated text, quoted where it must be. */
  public String text() {
    return Arrays.stream(printed).map(RawRow::quoted).collect(Collectors.joining(","));
  }

  private static String quoted(String cell) {
    boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
  }
}
