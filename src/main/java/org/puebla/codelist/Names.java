package org.puebla.codelist;

import java.io.Serializable;
import java.util.Locale;

/** What a code is called in the three languages that the region publishes in. */
public record Names(String english, String spanish, String french) implements Serializable {

  /** The name in the language of a locale, English where it is none of the three. */
  public String in(Locale locale) {
    return switch (locale.getLanguage()) {
      case "es" -> spanish;
      case "fr" -> french;
      default -> english;
    };
  }
}
