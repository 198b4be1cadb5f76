package org.puebla.source.rule;

import java.util.List;
import java.util.Set;
import org.puebla.source.declaration.PersonLevel;
import org.puebla.source.declaration.SourceDeclaration;

/** Nothing is read from, and nothing is passed over in, a file about single people. */
final class PersonLevelRule implements DeclarationRule {

  private static final Set<String> AREA_CODES = Set.of("iso3", "iso2", "m49");

  @Override
  public void check(Review review) {
    SourceDeclaration declaration = review.declaration();
    FileColumns.readBy(declaration)
        .forEach(
            (column, path) -> {
              if (PersonLevel.isTrait(column) || PersonLevel.isName(column)) {
                review.problem(path, "source.person-level", column);
              }
            });
    List<String> ignored = declaration.ignore();
    for (int at = 0; at < ignored.size(); at++) {
      String column = ignored.get(at);
      boolean namesPerson = PersonLevel.isName(column) && !hasAreaCodes(declaration);
      if (PersonLevel.isTrait(column) || namesPerson) {
        review.problem(List.of("ignore", Integer.toString(at)), "source.person-level", column);
      }
    }
  }

  /** Beside a column of area codes, a column of names that nobody reads is of the areas. */
  private static boolean hasAreaCodes(SourceDeclaration declaration) {
    return declaration.columns().values().stream()
        .flatMap(rule -> rule.lookup().stream())
        .anyMatch(AREA_CODES::contains);
  }
}
