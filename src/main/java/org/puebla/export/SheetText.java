package org.puebla.export;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Texts as a workbook keeps them: characters that XML cannot hold as {@code _x0001_}, and texts
 * that look so already with their underscore written the same way (ECMA-376 part 1, 22.9.2.19).
 */
final class SheetText {

  private static final Pattern TO_ENCODE =
      Pattern.compile(
          "[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF\\p{Cs}]|_(?=x[0-9A-Fa-f]{4}_)");

  private SheetText() {}

  static String encode(String text) {
    return TO_ENCODE
        .matcher(text)
        .replaceAll(match -> String.format(Locale.ROOT, "_x%04X_", (int) match.group().charAt(0)));
  }
}
