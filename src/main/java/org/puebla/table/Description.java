package org.puebla.table;

import java.util.Locale;

/**
 * What a column holds, in words.
 *
 * @param unit code of the unit, or the column that names it; empty where the column has none
 */
public record Description(String english, String spanish, String unit) {

  public String in(Locale locale) {
    return locale.getLanguage().equals("es") ? spanish : english;
  }
}
