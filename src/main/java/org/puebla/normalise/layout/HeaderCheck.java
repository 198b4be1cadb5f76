package org.puebla.normalise.layout;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.puebla.model.ExitCode;
import org.puebla.model.Place;
import org.puebla.model.Problem;
import org.puebla.model.PueblaException;
import org.puebla.source.declaration.ColumnRule;
import org.puebla.source.declaration.PersonLevel;
import org.puebla.source.declaration.SourceDeclaration;

/**
 * Holds the columns of a file against those that a declaration reads or leaves out on purpose.
 *
 * <p>A column that nobody speaks of may be a new breakdown: figures would be counted twice.
 */
public final class HeaderCheck {

  private final Header header;
  private final Set<String> read = new LinkedHashSet<>();
  private final Set<String> ignored;

  public HeaderCheck(SourceDeclaration declaration, Header header) {
    this.header = header;
    this.ignored = Set.copyOf(declaration.ignore());
    for (ColumnRule rule : declaration.columns().values()) {
      rule.column().ifPresent(read::add);
      read.addAll(rule.joined());
      read.addAll(rule.partColumns().values());
      rule.lowColumn().ifPresent(read::add);
      rule.highColumn().ifPresent(read::add);
      rule.errorColumn().ifPresent(read::add);
    }
    declaration.skip().forEach(rule -> read.add(rule.column()));
    declaration.totals().forEach(rule -> read.add(rule.column()));
    declaration.totals().forEach(rule -> read.addAll(rule.within()));
    declaration.corrections().forEach(correction -> read.addAll(correction.when().keySet()));
  }

  /** Stops before a file of persons is kept, whatever else its header is. */
  public static void refusePersons(Header header, Place file) {
    List<String> personal = header.names().stream().filter(PersonLevel::isTrait).toList();
    if (!personal.isEmpty()) {
      throw new PueblaException(
          ExitCode.DATA_FAILED, Problem.at(file, "normalise.person-level", listed(personal)));
    }
  }

  public void orStop(Place file) {
    refusePersons(header, file);
    List<String> missing = read.stream().filter(name -> header.position(name).isEmpty()).toList();
    List<String> unknown =
        header.names().stream()
            .filter(name -> !name.isEmpty())
            .filter(name -> !read.contains(name) && !ignored.contains(name))
            .filter(name -> !PersonLevel.isTrait(name))
            .toList();
    List<Problem> problems = new ArrayList<>();
    if (!missing.isEmpty()) {
      problems.add(
          Problem.at(file, "normalise.missing-columns", listed(missing), listed(header.names())));
    }
    if (!unknown.isEmpty()) {
      problems.add(Problem.at(file, "normalise.unknown-columns", listed(unknown), listed(read)));
    }
    if (!problems.isEmpty()) {
      throw new PueblaException(ExitCode.DATA_FAILED, problems);
    }
  }

  private static String listed(Iterable<String> names) {
    List<String> quoted = new ArrayList<>();
    names.forEach(name -> quoted.add("'" + name + "'"));
    return String.join(", ", quoted);
  }
}
