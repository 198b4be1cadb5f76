package org.puebla.study.declaration;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a study calls itself, in the languages of its pages; the others need no words. */
public record PageWords(Optional<String> en, Optional<String> es, Optional<String> fr) {

  /** In this language, or in the first of English, Spanish and French that there is. */
  public String in(Locale locale) {
    return Stream.of(of(locale.getLanguage()), en, es, fr)
        .flatMap(Optional::stream)
        .findFirst()
        .orElse("");
  }

  public Optional<String> of(String language) {
    return switch (language) {
      case "en" -> en;
      case "es" -> es;
      case "fr" -> fr;
      default -> Optional.empty();
    };
  }
}
