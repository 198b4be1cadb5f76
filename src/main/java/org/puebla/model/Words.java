package org.puebla.model;

import java.io.Serializable;
import java.util.Locale;

/** The same words in English, Spanish and French, the languages that the region publishes in. */
public record Words(String en, String es, String fr) implements Serializable {

  /** Of the three languages the one for which Java has no constant. */
  public static final Locale SPANISH = Locale.forLanguageTag("es");

  /** In the language of a locale, English where it is none of the three. */
  public String in(Locale locale) {
    return switch (locale.getLanguage()) {
      case "es" -> es;
      case "fr" -> fr;
      default -> en;
    };
  }
}
