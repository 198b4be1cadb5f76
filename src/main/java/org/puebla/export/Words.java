package org.puebla.export;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.puebla.model.Bundles;

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
    return new Words(Bundles.in("org.puebla.export.wording", locale), locale);
  }

  String say(String key, Object... facts) {
    return new MessageFormat(texts.getString(key), locale).format(facts);
  }
}
