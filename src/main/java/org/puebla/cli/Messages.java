package org.puebla.cli;

import java.text.MessageFormat;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.puebla.model.Coded;
import org.puebla.model.Problem;

/**
 * Puts rules and their facts into the words of one language, from the bundle of the rule's room.
 */
final class Messages {

  private static final ResourceBundle.Control EXACT_LANGUAGE =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  /** Below this a format with three decimals would show too little, or nothing. */
  private static final double SMALL = 0.1;

  private final Locale locale;

  Messages(Locale locale) {
    this.locale = locale;
  }

  Locale locale() {
    return locale;
  }

  /** The problem in one or more lines, its place first as editors and terminals link it. */
  String of(Problem problem) {
    String words = text(problem.rule(), problem.facts());
    return problem.place() == null ? words : problem.place() + ": " + words;
  }

  String text(String rule, Object... facts) {
    return text(rule, List.of(facts));
  }

  /**
   * A rule without words is shown by its name and facts: a missing text must not hide a problem.
   */
  private String text(String rule, List<Object> facts) {
    int dot = rule.indexOf('.');
    if (dot > 0) {
      try {
        String pattern = bundle(rule.substring(0, dot)).getString(rule.substring(dot + 1));
        return new MessageFormat(pattern, locale).format(facts.stream().map(this::shown).toArray());
      } catch (MissingResourceException | IllegalArgumentException unworded) {
        return bare(rule, facts);
      }
    }
    return bare(rule, facts);
  }

  boolean has(String rule) {
    int dot = rule.indexOf('.');
    try {
      return dot > 0 && bundle(rule.substring(0, dot)).containsKey(rule.substring(dot + 1));
    } catch (MissingResourceException noBundle) {
      return false;
    }
  }

  String date(LocalDate day) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale).format(day);
  }

  String seconds(Duration took) {
    return String.format(locale, "%.1f s", took.toMillis() / 1000.0);
  }

  ResourceBundle help() {
    return ResourceBundle.getBundle("org.puebla.cli.help", locale, EXACT_LANGUAGE);
  }

  private ResourceBundle bundle(String room) {
    return ResourceBundle.getBundle("org.puebla." + room + ".messages", locale, EXACT_LANGUAGE);
  }

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
