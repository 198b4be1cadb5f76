package org.puebla.source.rule;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.puebla.source.declaration.Unfold;

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
              boolean nothingLeft = groups.stream().allMatch(unfold.across().orElse("")::equals);
              if (nothingLeft) {
                review.problem(path, "source.no-named-group", unfold.pattern());
              }
              checkCells(review, unfold, groups);
            });
  }

  private static void checkCells(Review review, Unfold unfold, Set<String> groups) {
    if (unfold.value().isPresent() == unfold.across().isPresent()) {
      review.problem(List.of("unfold"), "source.value-or-across");
    }
    unfold
        .value()
        .filter(groups::contains)
        .ifPresent(
            value -> review.problem(List.of("unfold", "value"), "source.value-is-a-group", value));
    unfold
        .across()
        .filter(group -> !groups.contains(group))
        .ifPresent(
            group ->
                review.unknown(
                    List.of("unfold", "across"), "source.across-no-group", group, groups));
  }

  /** The new columns that say what the unfolded column was. */
  static Set<String> groups(Unfold unfold) {
    Matcher matcher = NAMED_GROUP.matcher(unfold.pattern());
    return matcher.results().map(found -> found.group(1)).collect(Collectors.toSet());
  }
}
