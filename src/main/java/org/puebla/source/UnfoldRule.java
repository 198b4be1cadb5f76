package org.puebla.source;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Columns that become rows leave their name behind in at least one new column. */
final class UnfoldRule implements DeclarationRule {

  private static final Pattern NAMED_GROUP = Pattern.compile("\\(\\?<([a-zA-Z][a-zA-Z0-9]*)>");

  @Override
  public void check(Review review) {
    review
        .declaration()
        .unfold()
        .ifPresent(
            unfold -> {
              List<String> path = List.of("unfold", "pattern");
              if (review.pattern(path, unfold.pattern()).isEmpty()) {
                return;
              }
              Set<String> groups = groups(unfold);
              if (groups.isEmpty()) {
                review.problem(path, "source.no-named-group", unfold.pattern());
              }
              if (groups.contains(unfold.value())) {
                review.problem(
                    List.of("unfold", "value"), "source.value-is-a-group", unfold.value());
              }
            });
  }

  /** The new columns that say what the unfolded column was. */
  static Set<String> groups(Unfold unfold) {
    Matcher matcher = NAMED_GROUP.matcher(unfold.pattern());
    return matcher.results().map(found -> found.group(1)).collect(Collectors.toSet());
  }
}
