package org.puebla.export;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The texts inside exported files in one language, from {@code wording.properties}. */
final class Words {

  static final Locale SPANISH = Locale.forLanguageTag("es");

  private final ResourceBundle texts;
  private final Locale locale;

  private Words(ResourceBundle texts, Locale locale) {
    this.texts = texts;
    this.locale = locale;
  }

  static Words in(Locale locale) {
    ResourceBundle.Control noFallback =
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    return new Words(
        ResourceBundle.getBundle("org.puebla.export.wording", locale, noFallback), locale);
  }

  String say(String key, Object... facts) {
    return new MessageFormat(texts.getString(key), locale).format(facts);
  }
}
