package org.puebla.model;

import java.text.MessageFormat;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/**
 * Puts rules and their facts into the words of one language, from the bundle of the rule's room.
 */
public final class RuleWords {

  /** Below this a format with three decimals would show too little, or nothing. */
  private static final double SMALL = 0.1;

  private final Locale locale;

  public RuleWords(Locale locale) {
    this.locale = locale;
  }

  /** The problem in one or more lines, its place first as editors and terminals link it. */
  public String of(Problem problem) {
    String words =
        find(problem.rule(), problem.facts())
            .orElseGet(() -> bare(problem.rule(), problem.facts()));
    return problem.place() == null ? words : problem.place() + ": " + words;
  }

  /** What a rule says of these facts; empty where nobody has put it into words. */
  public Optional<String> find(String rule, List<Object> facts) {
    if (!isInRoom(rule)) {
      return Optional.empty();
    }
    try {
      String pattern = room(rule).getString(name(rule));
      return Optional.of(
          new MessageFormat(pattern, locale).format(facts.stream().map(this::shown).toArray()));
    } catch (MissingResourceException | IllegalArgumentException unworded) {
      return Optional.empty();
    }
  }

  public boolean has(String rule) {
    try {
      return isInRoom(rule) && room(rule).containsKey(name(rule));
    } catch (MissingResourceException noBundle) {
      return false;
    }
  }

  public String date(LocalDate day) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale).format(day);
  }

  public String seconds(Duration took) {
    return String.format(locale, "%.1f s", took.toMillis() / 1000.0);
  }

  private static boolean isInRoom(String rule) {
    return rule.indexOf('.') > 0;
  }

  private ResourceBundle room(String rule) {
    return Bundles.in("org.puebla." + rule.substring(0, rule.indexOf('.')) + ".messages", locale);
  }

  private static String name(String rule) {
    return rule.substring(rule.indexOf('.') + 1);
  }

  /** A missing text must not hide a problem. */
  private String bare(String rule, List<Object> facts) {
    String shown =
        facts.stream().map(fact -> shown(fact).toString()).collect(Collectors.joining(", "));
    return shown.isEmpty() ? rule : rule + ": " + shown;
  }

  private Object shown(Object fact) {
    if (fact instanceof Double small && small != 0 && Math.abs(small) < SMALL) {
      return String.format(locale, "%.3g", small);
    }
    if (fact instanceof Number) {
      return fact;
    }
    if (fact instanceof LocalDate day) {
      return date(day);
    }
    if (fact instanceof Duration took) {
      return seconds(took);
    }
    if (fact instanceof Problem problem) {
      return of(problem);
    }
    if (fact instanceof Coded coded) {
      return coded.code();
    }
    if (fact instanceof Collection<?> several) {
      return several.stream().map(one -> shown(one).toString()).collect(Collectors.joining(", "));
    }
    return fact.toString();
  }
}
