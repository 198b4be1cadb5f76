package org.puebla.normalise.layout;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;

/**
 * What a cell of a workbook says, as text: numbers in plain notation, dates in ISO 8601, the last
 * result of a formula, marks such as {@code #N/A} as they stand.
 */
final class CellText {

  /** A spreadsheet computes in binary but shows and keeps 15 digits; the rest is dust. */
  private static final MathContext SHOWN_DIGITS = new MathContext(15, RoundingMode.HALF_EVEN);

  /** Parts of a number format that are literal text, colours, conditions or locales. */
  private static final Pattern LITERAL =
      Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[(?![hms]+\\])[^\\]]*\\]");

  private static final long MILLISECONDS_A_DAY = 86_400_000L;

  /** 9999-12-31, the last day that a spreadsheet knows. */
  private static final double LAST_DAY = 2_958_465;

  private final boolean from1904;

  CellText(boolean from1904) {
    this.from1904 = from1904;
  }

  String of(Cell cell) {
    Object value = cell.getValue();
    if (value instanceof BigDecimal number) {
      return isDate(cell) ? date(number) : number(number);
    }
    if (value instanceof Boolean truth) {
      return truth.toString().toUpperCase(Locale.ROOT);
    }
    if (value != null) {
      return value.toString();
    }
    return cell.getRawValue() == null ? "" : cell.getRawValue();
  }

  static String number(BigDecimal number) {
    if (number.signum() == 0) {
      return "0";
    }
    BigDecimal shown = number.round(SHOWN_DIGITS).stripTrailingZeros();
    // No double lies beyond; writing out such an exponent would fill the memory.
    return Math.abs((long) shown.precision() - shown.scale()) > 400
        ? shown.toString()
        : shown.toPlainString();
  }

  private static boolean isDate(Cell cell) {
    Integer id = cell.getDataFormatId();
    if (id != null && ((id >= 14 && id <= 22) || (id >= 45 && id <= 47))) {
      // Built-in formats: ECMA-376, part 1, section 18.8.30.
      return true;
    }
    String format = cell.getDataFormatString();
    if (format == null || format.equalsIgnoreCase("General")) {
      return false;
    }
    String positive = LITERAL.matcher(format).replaceAll("").split(";", 2)[0];
    return positive.toLowerCase(Locale.ROOT).chars().anyMatch(c -> "ymdhs".indexOf(c) >= 0);
  }

  /** Days since the last of 1899, counting a 29 February 1900 that never was, or since 1904. */
  private String date(BigDecimal number) {
    double serial = number.doubleValue();
    if (serial < 0 || serial > LAST_DAY) {
      return number(number);
    }
    long days = (long) Math.floor(serial);
    long milliseconds = Math.round((serial - days) * MILLISECONDS_A_DAY / 1000) * 1000;
    LocalDate start =
        from1904
            ? LocalDate.of(1904, 1, 1)
            : days < 60 ? LocalDate.of(1899, 12, 31) : LocalDate.of(1899, 12, 30);
    LocalDateTime moment = start.atStartOfDay().plusDays(days).plusSeconds(milliseconds / 1000);
    return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
        ? moment.toLocalDate().toString()
        : moment.toString();
  }
}
