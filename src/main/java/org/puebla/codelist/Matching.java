package org.puebla.codelist;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** How far a cell may differ from the spelling of a list and still be the same. */
enum Matching {
  /** Words: blanks, capitals and the typographic apostrophe make no difference; accents do. */
  WORDS {
    @Override
    String key(String text) {
      return tidy(text).replace('\u2019', '\'').toLowerCase(Locale.ROOT);
    }
  },
  /** Codes: capitals count, for {@code NA} is Namibia and {@code na} is not available. */
  CODES {
    @Override
    String key(String text) {
      return tidy(text);
    }
  },
  /** Numbers: leading zeros make no difference. */
  NUMBERS {
    @Override
    String key(String text) {
      return LEADING_ZEROS.matcher(tidy(text)).replaceFirst("");
    }
  };

  private static final Pattern LEADING_ZEROS = Pattern.compile("^0+(?=[0-9])");
  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

  /** What all spellings have in common that count as the same. */
  abstract String key(String text);

  /** One blank where there were several of any kind, none at the ends, accents composed. */
  static String tidy(String text) {
    String composed = isComposed(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFC);
    return BLANKS.matcher(composed).replaceAll(" ").strip();
  }

  /** Nothing before U+0300 can be composed; that spares most cells the tables of Unicode. */
  private static boolean isComposed(String text) {
    return text.chars().allMatch(character -> character < '\u0300');
  }
}
