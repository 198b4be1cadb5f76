package org.puebla.source.rule;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.puebla.codelist.CodeLists;
import org.puebla.codelist.Lookups;
import org.puebla.model.Problem;
import org.puebla.source.declaration.SourceDeclaration;
import org.puebla.table.TableSchema;
import org.puebla.table.Tables;
import org.puebla.yaml.Places;
import org.puebla.yaml.Spelling;

/** One declaration under examination: what it is held against, and what was found so far. */
public final class Review {

  private final SourceDeclaration declaration;
  private final Places places;
  private final Lookups lookups;
  private final Path file;
  private final Map<String, Optional<List<String>>> codes = new HashMap<>();
  private final List<Problem> problems = new ArrayList<>();

  public Review(SourceDeclaration declaration, Places places, Lookups lookups, Path file) {
    this.declaration = declaration;
    this.places = places;
    this.lookups = lookups;
    this.file = file;
  }

  SourceDeclaration declaration() {
    return declaration;
  }

  Path file() {
    return file;
  }

  Lookups lookups() {
    return lookups;
  }

  public List<Problem> problems() {
    return problems;
  }

  TableSchema table() {
    return switch (declaration.table()) {
      case FLOWS -> Tables.FLOWS;
      case STOCKS -> Tables.STOCKS;
      case POPULATION -> Tables.POPULATION;
      case DRIVERS -> Tables.DRIVERS;
    };
  }

  /** The codes that a column of the table takes, empty where it takes any text. */
  Optional<List<String>> codes(String column) {
    return table().column(column).codelist().flatMap(this::codelist);
  }

  Optional<List<String>> codelist(String id) {
    return codes.computeIfAbsent(id, key -> CodeLists.find(key).map(list -> list.codes()));
  }

  /**
   * @param path the keys that lead to what is wrong
   */
  void problem(List<String> path, String rule, Object... facts) {
    problems.add(Problem.at(places.at(path.toArray(String[]::new)), rule, facts));
  }

  /** A name that is not among those known, with the one that was most likely meant. */
  void unknown(List<String> path, String rule, String name, Collection<String> known) {
    String all = shortened(known);
    Spelling.nearest(name, known)
        .ifPresentOrElse(
            near -> problem(path, rule + "-near", name, near, all),
            () -> problem(path, rule, name, all));
  }

  /** A regular expression of the declaration, empty and reported when it is none. */
  Optional<Pattern> pattern(List<String> path, String text) {
    try {
      return Optional.of(Pattern.compile(text));
    } catch (PatternSyntaxException e) {
      problem(path, "source.not-a-pattern", text, e.getDescription());
      return Optional.empty();
    }
  }

  /** Long lists, such as all areas, say more in a page of documentation than in a message. */
  private static String shortened(Collection<String> names) {
    int most = 40;
    String first = String.join(", ", names.stream().limit(most).toList());
    return names.size() > most ? first + ", …" : first;
  }
}
