package org.puebla.normalise.layout.dialect;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The months that the title of a cuadro says it covers, as in {@code enero-diciembre de 2025}.
 *
 * @param from name of the first month, as printed
 * @param to name of the last month, the same when there is one
 */
record UpmPeriod(String year, String from, String to) {

  private static final Pattern AFTER_LAST_COMMA =
      Pattern.compile(
          "^\\d+(?:\\.\\d+)+\\.?\\s.*,\\s*(\\p{L}+)(?:\\s*[-–]\\s*(\\p{L}+))?\\s+(?:de\\s+)?(\\d{4})\\s*(?:\\d|/.*)?$");

  private static final Pattern NUMBERED = Pattern.compile("^\\d+(?:\\.\\d+)+\\.?\\s+\\p{L}.*");

  /** Whether a text is numbered like the title of a cuadro, whatever follows. */
  static boolean isTitle(String text) {
    return NUMBERED.matcher(text).matches();
  }

  static Optional<UpmPeriod> ofTitle(String title) {
    Matcher matcher = AFTER_LAST_COMMA.matcher(title);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String from = matcher.group(1);
    String to = matcher.group(2) == null ? from : matcher.group(2);
    return Optional.of(new UpmPeriod(matcher.group(3), from, to));
  }
}
