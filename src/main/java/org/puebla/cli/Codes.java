package org.puebla.cli;

import java.util.Locale;
import org.puebla.codelist.CodeListEntry;

/** The names of codes in the language of the reader. */
final class Codes {

  private Codes() {}

  static String name(CodeListEntry entry, Locale locale) {
    return locale.getLanguage().equals("es") ? entry.nameEs() : entry.nameEn();
  }
}
