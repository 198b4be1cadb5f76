package org.puebla.causes;

import java.text.MessageFormat;
import java.util.Collection;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.puebla.model.Problem;

/** Why a specification was not fitted, as the table says it: in English, whoever runs the job. */
final class Reason {

  private static final ResourceBundle.Control ENGLISH_ONLY =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  /** Below this a format with three decimals would show too little, or nothing. */
  private static final double SMALL = 0.1;

  private Reason() {}

  /** In the words of the rule's room; a rule without words is shown by its name and facts. */
  static String of(Problem why) {
    Object[] facts = why.facts().stream().map(Reason::shown).toArray();
    int dot = why.rule().indexOf('.');
    try {
      String words =
          ResourceBundle.getBundle(
                  "org.puebla." + why.rule().substring(0, dot) + ".messages",
                  Locale.ENGLISH,
                  ENGLISH_ONLY)
              .getString(why.rule().substring(dot + 1));
      return new MessageFormat(words, Locale.ENGLISH).format(facts);
    } catch (MissingResourceException unworded) {
      return why.rule() + " " + why.facts();
    }
  }

  private static Object shown(Object fact) {
    if (fact instanceof Problem problem) {
      return of(problem);
    }
    if (fact instanceof Double small && small != 0 && Math.abs(small) < SMALL) {
      return String.format(Locale.ENGLISH, "%.3g", small);
    }
    if (fact instanceof Collection<?> several) {
      return several.stream().map(one -> shown(one).toString()).collect(Collectors.joining(", "));
    }
    return fact instanceof Number ? fact : fact.toString();
  }
}
