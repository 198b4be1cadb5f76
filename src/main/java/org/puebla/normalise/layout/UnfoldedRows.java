package org.puebla.normalise.layout;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.puebla.model.ExitCode;
import org.puebla.model.Place;
import org.puebla.model.Problem;
import org.puebla.model.PueblaException;
import org.puebla.source.declaration.Unfold;

/**
 * Rows of which each column that matches has become a row of its own, beside the columns that do
 * not match. Columns that stay side by side become one row together.
 */
public final class UnfoldedRows implements LandedRows {

  private static final Pattern GROUP_NAME = Pattern.compile("\\(\\?<([a-zA-Z][a-zA-Z0-9]*)>");

  /** The place of a cell that the printed row does not have. */
  private static final int NOWHERE = -1;

  /**
   * What becomes one row.
   *
   * @param name the first of the headers
   * @param groups what the headers say by the names of the pattern
   * @param positions where the cells are printed, in the order of the new columns
   * @param first the first place in the printed row
   */
  private record Unfolding(String name, String[] groups, int[] positions, int first) {}

  private final LandedRows wide;
  private final List<Integer> kept = new ArrayList<>();
  private final List<Unfolding> unfoldings;
  private final Header header;

  public UnfoldedRows(LandedRows wide, String shownName, Unfold unfold) {
    this.wide = wide;
    Pattern pattern = pattern(unfold);
    Optional<String> across = unfold.across();
    List<String> groups =
        groupNames(unfold.pattern()).stream()
            .filter(group -> !across.equals(Optional.of(group)))
            .toList();
    List<String> names = new ArrayList<>();
    List<String> printed = wide.header().names();
    Foldings foldings = new Foldings();
    for (int position = 0; position < printed.size(); position++) {
      Matcher matcher = pattern.matcher(printed.get(position));
      if (matcher.matches()) {
        String[] texts = groups.stream().map(group -> text(matcher, group)).toArray(String[]::new);
        if (across.isPresent()) {
          foldings.beside(position, printed.get(position), texts, text(matcher, across.get()));
        } else {
          foldings.alone(position, printed.get(position), texts, unfold.value().orElse(""));
        }
      } else {
        kept.add(position);
        names.add(printed.get(position));
      }
    }
    this.unfoldings = foldings.all();
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
    names.addAll(foldings.cells);
    this.header = new Header(names);
  }

  /** Gathers which printed columns become which rows. */
  private static final class Foldings {

    private final List<String> cells = new ArrayList<>();
    private final List<Unfolding> alone = new ArrayList<>();
    private final Map<List<String>, Map<String, Integer>> beside = new LinkedHashMap<>();
    private final Map<List<String>, String> firstNames = new HashMap<>();

    void alone(int position, String name, String[] groups, String cell) {
      if (cells.isEmpty()) {
        cells.add(cell);
      }
      alone.add(new Unfolding(name, groups, new int[] {position}, position));
    }

    void beside(int position, String name, String[] groups, String cell) {
      if (!cells.contains(cell)) {
        cells.add(cell);
      }
      List<String> row = List.of(groups);
      firstNames.putIfAbsent(row, name);
      beside.computeIfAbsent(row, first -> new LinkedHashMap<>()).putIfAbsent(cell, position);
    }

    List<Unfolding> all() {
      List<Unfolding> all = new ArrayList<>(alone);
      beside.forEach(
          (groups, positions) ->
              all.add(
                  new Unfolding(
                      firstNames.getOrDefault(groups, ""),
                      groups.toArray(String[]::new),
                      cells.stream()
                          .mapToInt(cell -> positions.getOrDefault(cell, NOWHERE))
                          .toArray(),
                      positions.values().iterator().next())));
      return all;
    }
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
    int next = kept.size() + groups.length;
    for (int position : unfolding.positions()) {
      cells[next++] = position == NOWHERE ? "" : row.cell(position);
    }
    return row.seenAs(cells, row.spot().words(unfolding.first(), unfolding.name()));
  }

  /** A row whose cells are not under their headers goes on as one, with a width that shows it. */
  private RawRow misfit(RawRow row) {
    String[] cells = new String[row.width() + (row.width() == header.width() ? 1 : 0)];
    Arrays.setAll(cells, column -> column < row.width() ? row.cell(column) : "");
    return row.seenAs(cells, row.locator());
  }

  private static String text(Matcher matcher, String group) {
    String text = matcher.group(group);
    return text == null ? "" : text;
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
