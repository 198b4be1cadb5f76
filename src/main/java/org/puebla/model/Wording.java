package org.puebla.model;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The texts of the files that one room writes, in one language. */
public final class Wording {

  private final ResourceBundle texts;
  private final Locale locale;

  private Wording(ResourceBundle texts, Locale locale) {
    this.texts = texts;
    this.locale = locale;
  }

  /**
   * @param writer a class beside which {@code wording.properties} is
   */
  public static Wording beside(Class<?> writer, Locale locale) {
    return new Wording(Bundles.in(writer.getPackageName() + ".wording", locale), locale);
  }

  public Locale locale() {
    return locale;
  }

  /**
   * The text of a key with its gaps filled.
   *
   * @throws java.util.MissingResourceException when there is no such text
   */
  public String say(String key, Object... facts) {
    return new MessageFormat(texts.getString(key), locale).format(facts);
  }
}
