package org.puebla.release.document;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.puebla.model.Bundles;

/** The texts of a release's own documents in one language, from {@code wording.properties}. */
final class Wording {

  static final Locale SPANISH = Locale.forLanguageTag("es");

  private final ResourceBundle texts;
  private final Locale locale;

  private Wording(ResourceBundle texts, Locale locale) {
    this.texts = texts;
    this.locale = locale;
  }

  /** The documents are the same whatever the locale of the machine. */
  static Wording in(Locale locale) {
    return new Wording(Bundles.in("org.puebla.release.document.wording", locale), locale);
  }

  Locale locale() {
    return locale;
  }

  String say(String key, Object... facts) {
    return new MessageFormat(texts.getString(key), locale).format(facts);
  }

  /** A count with commas between thousands, as English and the Spanish of the region write it. */
  static String count(long rows) {
    return format("#,##0").format(rows);
  }

  static String figure(double value) {
    return format("#,##0.######").format(value);
  }

  private static DecimalFormat format(String pattern) {
    return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT));
  }
}
