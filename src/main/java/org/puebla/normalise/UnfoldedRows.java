package org.puebla.normalise;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.puebla.model.ExitCode;
import org.puebla.model.Place;
import org.puebla.model.Problem;
import org.puebla.model.PueblaException;
import org.puebla.source.Unfold;

/**
 * Rows of which each column that matches has become a row of its own, beside the columns that do
 * not match.
 */
final class UnfoldedRows implements LandedRows {

  private static final Pattern GROUP_NAME = Pattern.compile("\\(\\?<([a-zA-Z][a-zA-Z0-9]*)>");

  /** A column that becomes rows: what its header says by the names of the pattern. */
  private record Unfolding(int position, String name, String[] groups) {}

  private final LandedRows wide;
  private final List<Integer> kept = new ArrayList<>();
  private final List<Unfolding> unfoldings = new ArrayList<>();
  private final Header header;

  UnfoldedRows(LandedRows wide, String shownName, Unfold unfold) {
    this.wide = wide;
    Pattern pattern = pattern(unfold);
    List<String> groups = groupNames(unfold.pattern());
    List<String> names = new ArrayList<>();
    List<String> printed = wide.header().names();
    for (int position = 0; position < printed.size(); position++) {
      Matcher matcher = pattern.matcher(printed.get(position));
      if (matcher.matches()) {
        unfoldings.add(unfolding(position, matcher, groups));
      } else {
        kept.add(position);
        names.add(printed.get(position));
      }
    }
    if (unfoldings.isEmpty()) {
      throw new PueblaException(
          ExitCode.DATA_FAILED,
          Problem.at(
              Place.of(shownName),
              "normalise.layout-unfold-none",
              unfold.pattern(),
              String.join(", ", printed)));
    }
    names.addAll(groups);
    names.add(unfold.value());
    this.header = new Header(names);
  }

  @Override
  public Header header() {
    return header;
  }

  @Override
  public void forEach(Consumer<RawRow> consumer) throws IOException {
    int printedWidth = wide.header().width();
    String[] keptCells = new String[header.width()];
    wide.forEach(
        row -> {
          if (row.width() != printedWidth) {
            consumer.accept(misfit(row));
            return;
          }
          for (int place = 0; place < kept.size(); place++) {
            keptCells[place] = row.cell(kept.get(place));
          }
          for (Unfolding unfolding : unfoldings) {
            consumer.accept(unfolded(row, keptCells, unfolding));
          }
        });
  }

  private RawRow unfolded(RawRow row, String[] keptCells, Unfolding unfolding) {
    String[] cells = keptCells.clone();
    String[] groups = unfolding.groups();
    System.arraycopy(groups, 0, cells, kept.size(), groups.length);
    cells[cells.length - 1] = row.cell(unfolding.position());
    return row.seenAs(cells, row.spot().words(unfolding.position(), unfolding.name()));
  }

  /** A row whose cells are not under their headers goes on as one, with a width that shows it. */
  private RawRow misfit(RawRow row) {
    String[] cells = new String[row.width() + (row.width() == header.width() ? 1 : 0)];
    Arrays.setAll(cells, column -> column < row.width() ? row.cell(column) : "");
    return row.seenAs(cells, row.locator());
  }

  private static Unfolding unfolding(int position, Matcher matcher, List<String> groups) {
    String[] texts =
        groups.stream()
            .map(matcher::group)
            .map(text -> text == null ? "" : text)
            .toArray(String[]::new);
    return new Unfolding(position, matcher.group(), texts);
  }

  private static List<String> groupNames(String pattern) {
    return GROUP_NAME.matcher(pattern).results().map(found -> found.group(1)).toList();
  }

  private static Pattern pattern(Unfold unfold) {
    try {
      return Pattern.compile(unfold.pattern());
    } catch (PatternSyntaxException wrong) {
      throw new PueblaException(
          ExitCode.INVALID,
          Problem.at(
              unfold.place(),
              "normalise.layout-unfold-pattern",
              unfold.pattern(),
              wrong.getDescription()));
    }
  }
}
