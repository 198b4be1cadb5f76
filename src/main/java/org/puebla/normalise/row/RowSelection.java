package org.puebla.normalise.row;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.puebla.normalise.layout.Header;
import org.puebla.normalise.layout.RawRow;
import org.puebla.source.declaration.RowRule;

/** Rows chosen by the text of a column, by the first rule that chooses them. */
final class RowSelection {

  private record Choice(String rule, int position, Set<String> texts) {}

  private final List<Choice> choices = new ArrayList<>();

  private RowSelection() {}

  static RowSelection of(List<RowRule> rules, Header header) {
    RowSelection selection = new RowSelection();
    for (RowRule rule : rules) {
      int position = header.position(rule.column()).orElseThrow();
      selection.choices.add(new Choice(rule.name(), position, new HashSet<>(rule.in())));
    }
    return selection;
  }

  /** The name of the first rule that chooses the row, or null. */
  @Nullable String chosenBy(RawRow row) {
    for (Choice choice : choices) {
      if (choice.texts().contains(row.cell(choice.position()).strip())) {
        return choice.rule();
      }
    }
    return null;
  }
}
