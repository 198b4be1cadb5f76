package org.puebla.cli.terminal;

import java.util.Locale;
import org.puebla.model.Words;

/** The language of the words: what {@code --lang} says, else the machine's locale, else English. */
public final class Language {

  private Language() {}

  public static Locale of(String... arguments) {
    for (int at = 0; at < arguments.length; at++) {
      if (arguments[at].startsWith("--lang=")) {
        return named(arguments[at].substring("--lang=".length()));
      }
      if (arguments[at].equals("--lang") && at + 1 < arguments.length) {
        return named(arguments[at + 1]);
      }
    }
    return named(Locale.getDefault(Locale.Category.DISPLAY).getLanguage());
  }

  private static Locale named(String language) {
    return language.startsWith("es") ? Words.SPANISH : Locale.ENGLISH;
  }
}
