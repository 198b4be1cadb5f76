package org.puebla.causes;

import java.util.Locale;
import org.puebla.model.Problem;
import org.puebla.model.RuleWords;

/** Why a specification was not fitted, as the table says it: in English, whoever runs the job. */
final class FailureReason {

  private static final RuleWords ENGLISH = new RuleWords(Locale.ENGLISH);

  private FailureReason() {}

  /** In the words of the rule's room; a rule without words is shown by its name and facts. */
  static String of(Problem why) {
    return ENGLISH.find(why.rule(), why.facts()).orElse(why.rule() + " " + why.facts());
  }
}
