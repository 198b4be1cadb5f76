package org.puebla.source.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.puebla.source.declaration.RowRule;

/** Rows that are left out are chosen by some text, and each rule has a name of its own. */
final class RowRulesRule implements DeclarationRule {

  @Override
  public void check(Review review) {
    Set<String> names = new HashSet<>();
    List<RowRule> rules = review.declaration().skip();
    IntStream.range(0, rules.size())
        .forEach(
            at -> {
              RowRule rule = rules.get(at);
              List<String> path = List.of("skip", Integer.toString(at));
              checkName(review, path, rule.name(), names);
              if (rule.in().isEmpty()) {
                review.problem(path, "source.chooses-no-row", rule.name());
              }
            });
  }

  /** Names end up in rule ids and counts. */
  static void checkName(Review review, List<String> path, String name, Set<String> names) {
    if (!name.matches("[a-z][a-z0-9-]*")) {
      review.problem(path, "source.not-a-rule-name", name);
    }
    if (!names.add(name)) {
      review.problem(path, "source.rule-name-twice", name);
    }
  }
}
