package org.puebla.gravity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.puebla.model.ExitCode;
import org.puebla.model.Place;
import org.puebla.model.Problem;
import org.puebla.model.PueblaException;

/**
 * The columns of a file that is to become a panel, whichever engine reads it.
 *
 * @param file as it was named
 * @param columns in their order, none of an empty file
 */
public record PanelHeader(String file, List<String> columns) {

  public PanelHeader {
    columns = List.copyOf(columns);
  }

  /**
   * Requires the columns that a model names, each once.
   *
   * @param nearest to a name among others, if one is near
   * @throws PueblaException when there are none, they are not separated by commas, or with every
   *     column that is missing or stands twice
   */
  public void require(
      GravitySpec spec, BiFunction<String, Collection<String>, Optional<String>> nearest) {
    String numbers = String.join(", ", spec.numbers());
    if (columns.isEmpty()) {
      throw refused(List.of(Problem.of("toolbox.empty", file, numbers)));
    }
    if (isSeparatedOtherwise(columns)) {
      throw refused(
          List.of(Problem.at(Place.line(file, 1), "toolbox.separator", columns.get(0), numbers)));
    }
    Set<String> asked = new LinkedHashSet<>(spec.numbers());
    asked.addAll(spec.names());
    List<Problem> problems = new ArrayList<>();
    for (String column : asked) {
      if (!columns.contains(column)) {
        problems.add(
            nearest
                .apply(column, columns)
                .map(near -> Problem.of("toolbox.no-column-near", file, column, near))
                .orElseGet(
                    () ->
                        Problem.of("toolbox.no-column", file, column, String.join(", ", columns))));
      }
    }
    for (String column : asked) {
      if (columns.indexOf(column) < columns.lastIndexOf(column)) {
        problems.add(Problem.at(Place.line(file, 1), "toolbox.column-twice", column));
      }
    }
    if (!problems.isEmpty()) {
      throw refused(problems);
    }
  }

  /** Whether one name holds what elsewhere parts names. */
  public static boolean isSeparatedOtherwise(List<String> header) {
    return header.size() == 1 && header.get(0).matches("(?s).*[;\\t|].*");
  }

  private static PueblaException refused(List<Problem> problems) {
    return new PueblaException(ExitCode.DATA_FAILED, problems);
  }
}
