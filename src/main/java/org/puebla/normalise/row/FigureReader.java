package org.puebla.normalise.row;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.puebla.model.ObservationStatus;
import org.puebla.quality.RefusalReason;
import org.puebla.source.declaration.ColumnRule;
import org.puebla.source.declaration.Layout;
import org.puebla.source.declaration.Rounding;
import org.puebla.source.declaration.SourceDeclaration;
import org.puebla.table.NumberBox;

/**
 * Reads a figure: a number in the declared notation, or a mark whose meaning the declaration gives.
 *
 * <p>Nothing is guessed: a number in another notation and an undeclared mark are refused.
 */
final class FigureReader {

  private static final String NORMAL = ObservationStatus.NORMAL.code();

  /** No count of people has more digits; up to here a double is exact. */
  private static final int MOST_PLAIN_DIGITS = 15;

  /** Beyond it a double no longer holds every whole number; no count of people comes near. */
  private static final BigDecimal LARGEST_EXACT = BigDecimal.valueOf(1L << 53);

  /** A double holds some sixteen digits; what is off by less than this of itself is the last. */
  private static final BigDecimal NOISE = new BigDecimal("1e-13");

  private final Map<String, ObservationValue> symbols = new HashMap<>();
  private final String declaredSymbols;
  private final boolean whole;
  private final Optional<BigDecimal> scale;
  private final Optional<Rounding> rounding;
  private final String decimal;
  private final String grouping;
  private final Pattern number;

  /** Whether digits alone say all: no factor, and no mark such as 0 or 999 that is digits too. */
  private final boolean digitsAreFigures;

  FigureReader(SourceDeclaration declaration, ColumnRule rule) {
    declaration
        .symbols()
        .forEach(
            (mark, symbol) ->
                symbols.put(
                    mark.strip(),
                    new ObservationValue(
                        symbol.value().orElse(null),
                        symbol.low().or(symbol::value).orElse(null),
                        symbol.high().or(symbol::value).orElse(null),
                        symbol.status().orElse(NORMAL))));
    this.declaredSymbols = String.join("  ", declaration.symbols().keySet());
    this.whole = rule.as().orElse("count").equals("count");
    this.scale = rule.scale().map(BigDecimal::valueOf);
    this.rounding = declaration.rounding();
    Layout layout = declaration.layout();
    this.decimal = layout.decimal().orElse(".");
    this.grouping = layout.grouping().orElse("");
    this.number = Pattern.compile(notation());
    this.digitsAreFigures =
        scale.isEmpty() && symbols.keySet().stream().allMatch(mark -> plainCount(mark) < 0);
  }

  private String notation() {
    String fraction = "(?:" + Pattern.quote(decimal) + "\\d+)?";
    String integer =
        grouping.isEmpty() ? "\\d+" : "(?:\\d{1,3}(?:" + Pattern.quote(grouping) + "\\d{3})+|\\d+)";
    return "[-−+]?" + integer + fraction + "(?:[eE][-+]?\\d{1,3})?";
  }

  CellReading<ObservationValue> read(String printed) {
    double plain = plainCount(printed);
    if (plain >= 0 && digitsAreFigures) {
      return CellReading.of(figure(plain));
    }
    String text = printed.strip();
    ObservationValue marked = symbols.get(text);
    if (marked != null) {
      return CellReading.of(marked);
    }
    if (text.isEmpty()) {
      return CellReading.unreadable(RefusalReason.MISSING_VALUE, printed, "a number");
    }
    if (!number.matcher(text).matches()) {
      boolean hasDigit = text.chars().anyMatch(Character::isDigit);
      return hasDigit
          ? CellReading.unreadable(RefusalReason.UNREADABLE_NUMBER, printed, expectedNotation())
          : CellReading.unreadable(RefusalReason.UNKNOWN_SYMBOL, printed, declaredSymbols);
    }
    return number(printed, text);
  }

  private CellReading<ObservationValue> number(String printed, String text) {
    String canonical =
        (grouping.isEmpty() ? text : text.replace(grouping, ""))
            .replace(decimal, ".")
            .replace('−', '-');
    BigDecimal value = new BigDecimal(canonical);
    if (scale.isPresent()) {
      value = value.multiply(scale.get());
    }
    if (whole && value.signum() < 0) {
      return CellReading.unreadable(RefusalReason.NEGATIVE_COUNT, printed, "a count of 0 or more");
    }
    if (whole && value.compareTo(LARGEST_EXACT) > 0) {
      return CellReading.unreadable(
          RefusalReason.UNREADABLE_NUMBER, printed, "a count of at most 9007199254740992");
    }
    if (whole && isNoisy(value)) {
      value = value.setScale(0, RoundingMode.HALF_EVEN);
    }
    if (whole && value.stripTrailingZeros().scale() > 0) {
      return CellReading.unreadable(RefusalReason.FRACTIONAL_COUNT, printed, "a whole number");
    }
    if (Double.isInfinite(value.doubleValue())) {
      return CellReading.unreadable(RefusalReason.UNREADABLE_NUMBER, printed, expectedNotation());
    }
    return CellReading.of(figure(value.doubleValue()));
  }

  /**
   * Whether a whole number was printed with all the digits that a double has, the last of them off,
   * as programs print what they have computed: {@code 3003.99999999999}.
   */
  private static boolean isNoisy(BigDecimal value) {
    BigDecimal off = value.subtract(value.setScale(0, RoundingMode.HALF_EVEN)).abs();
    return off.signum() > 0
        && value.precision() >= MOST_PLAIN_DIGITS
        && off.compareTo(value.abs().multiply(NOISE)) < 0;
  }

  private ObservationValue figure(double value) {
    Double boxed = NumberBox.of(value);
    if (rounding.isEmpty() || value > rounding.get().upTo().orElse(Double.POSITIVE_INFINITY)) {
      return new ObservationValue(boxed, boxed, boxed, NORMAL);
    }
    boolean random = rounding.get().method().orElse("nearest").equals("random");
    double base = rounding.get().base();
    double reach = random ? base - 1 : base / 2;
    // Only what was not below nought after rounding was not below it before.
    double low = value < 0 ? value - reach : Math.max(0, value - reach);
    return new ObservationValue(boxed, low, value + reach, NORMAL);
  }

  /** The value of a text of at most fifteen digits and nothing else, otherwise -1. */
  private static double plainCount(String text) {
    int length = text.length();
    if (length == 0 || length > MOST_PLAIN_DIGITS) {
      return -1;
    }
    long value = 0;
    for (int at = 0; at < length; at++) {
      int digit = text.charAt(at) - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      value = 10 * value + digit;
    }
    return value;
  }

  private String expectedNotation() {
    return "1" + (grouping.isEmpty() ? "" : grouping) + "234" + (whole ? "" : decimal + "5");
  }
}
