package org.puebla.cli.terminal;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.puebla.model.Bundles;
import org.puebla.model.Problem;
import org.puebla.model.RuleWords;

/** What the command line says, in the language of its user. */
public final class Messages {

  private final Locale locale;
  private final RuleWords rules;

  public Messages(Locale locale) {
    this.locale = locale;
    this.rules = new RuleWords(locale);
  }

  public Locale locale() {
    return locale;
  }

  /** The problem in one or more lines, its place first as editors and terminals link it. */
  public String of(Problem problem) {
    return rules.of(problem);
  }

  /**
   * A rule without words is shown by its name and facts: a missing text must not hide a problem.
   */
  public String text(String rule, Object... facts) {
    return rules.of(new Problem(rule, null, List.of(facts)));
  }

  String date(LocalDate day) {
    return rules.date(day);
  }

  public String seconds(Duration took) {
    return rules.seconds(took);
  }

  public ResourceBundle help() {
    return Bundles.in("org.puebla.cli.help", locale);
  }
}
