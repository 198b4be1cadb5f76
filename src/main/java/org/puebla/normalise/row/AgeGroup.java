package org.puebla.normalise.row;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.puebla.quality.RefusalReason;

/** Age groups as printed, in the codes of SDMX CL_AGE. */
final class AgeGroup {

  private static final Pattern RANGE = Pattern.compile("(\\d{1,3})\\s*[-–]\\s*(\\d{1,3})");
  private static final Pattern FROM = Pattern.compile("(\\d{1,3})\\s*\\+");
  private static final Pattern BELOW = Pattern.compile("<\\s*(\\d{1,3})");
  private static final Pattern SINGLE = Pattern.compile("\\d{1,3}");

  private AgeGroup() {}

  /**
   * {@code 0-4} is {@code Y0T4}, {@code 100+} is {@code Y_GE100}, {@code <18} is {@code Y_LT18}.
   */
  static CellReading<String> read(String text) {
    String plain = text.strip();
    Matcher range = RANGE.matcher(plain);
    if (range.matches()) {
      int youngest = Integer.parseInt(range.group(1));
      int oldest = Integer.parseInt(range.group(2));
      if (youngest <= oldest) {
        return CellReading.of("Y" + youngest + "T" + oldest);
      }
    }
    Matcher from = FROM.matcher(plain);
    if (from.matches()) {
      return CellReading.of("Y_GE" + Integer.parseInt(from.group(1)));
    }
    Matcher below = BELOW.matcher(plain);
    if (below.matches()) {
      return CellReading.of("Y_LT" + Integer.parseInt(below.group(1)));
    }
    if (SINGLE.matcher(plain).matches()) {
      return CellReading.of("Y" + Integer.parseInt(plain));
    }
    return CellReading.unreadable(RefusalReason.UNKNOWN_CODE, text, "0-4, 100+, <18, 65");
  }
}
