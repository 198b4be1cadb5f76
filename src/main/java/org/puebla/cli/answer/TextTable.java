package org.puebla.cli.answer;

import java.util.ArrayList;
import java.util.List;
import org.puebla.cli.terminal.Terminal;

/** Rows of text set in columns as wide as their widest cell, for a fixed-width screen. */
public final class TextTable {

  private static final String GAP = "  ";

  private final List<List<String>> rows = new ArrayList<>();

  public TextTable row(String... cells) {
    rows.add(List.of(cells));
    return this;
  }

  List<String> lines() {
    int columns = rows.stream().mapToInt(List::size).max().orElse(0);
    int[] widths = new int[columns];
    for (List<String> row : rows) {
      for (int at = 0; at < row.size(); at++) {
        widths[at] = Math.max(widths[at], width(row.get(at)));
      }
    }
    return rows.stream().map(row -> line(row, widths)).toList();
  }

  public void print(Terminal terminal) {
    lines().forEach(terminal::line);
  }

  private static String line(List<String> row, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int at = 0; at < row.size(); at++) {
      String cell = row.get(at);
      line.append(cell);
      if (at < row.size() - 1) {
        line.append(" ".repeat(widths[at] - width(cell))).append(GAP);
      }
    }
    return line.toString().stripTrailing();
  }

  private static int width(String cell) {
    return cell.codePointCount(0, cell.length());
  }
}
