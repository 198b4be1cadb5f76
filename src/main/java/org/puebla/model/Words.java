package org.puebla.model;

import java.util.Locale;

/** The same words in English, Spanish and French. */
public record Words(String en, String es, String fr) {

  public String in(Locale locale) {
    return switch (locale.getLanguage()) {
      case "es" -> es;
      case "fr" -> fr;
      default -> en;
    };
  }
}
