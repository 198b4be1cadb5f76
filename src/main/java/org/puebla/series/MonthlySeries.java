package org.puebla.series;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.puebla.model.ExitCode;
import org.puebla.model.Problem;
import org.puebla.model.PueblaException;

/**
 * Counts of successive months.
 *
 * @param name what messages call it, for instance {@code usa-cbp-encounters GTM-USA}
 * @param first the month of the first value
 * @param values NaN where a month is not known
 */
public record MonthlySeries(String name, YearMonth first, double[] values) {

  /** Months from the first that is given to the last; those between that are not are NaN. */
  public static MonthlySeries of(String name, SortedMap<YearMonth, Double> months) {
    if (months.isEmpty()) {
      throw new IllegalArgumentException(name + " has no months");
    }
    YearMonth first = months.firstKey();
    double[] values = new double[distance(first, months.lastKey()) + 1];
    Arrays.fill(values, Double.NaN);
    months.forEach((month, value) -> values[distance(first, month)] = value);
    return new MonthlySeries(name, first, values);
  }

  public int size() {
    return values.length;
  }

  public YearMonth month(int at) {
    return first.plusMonths(at);
  }

  /** The months without a value. */
  public List<YearMonth> gaps() {
    return monthsWhere(Double.NaN, Double.NaN);
  }

  public boolean isWhole() {
    return gaps().isEmpty();
  }

  /** Every month is known and above nought, so that logarithms can be taken. */
  public boolean isPositive() {
    return Arrays.stream(values).allMatch(value -> value > 0);
  }

  /**
   * Lets only a series pass that has every month, and enough of them.
   *
   * @throws PueblaException naming the months that are missing
   */
  public void requireWhole(int least) {
    if (size() < least) {
      throw new PueblaException(
          ExitCode.DATA_FAILED, Problem.of("series.too-short", name, size(), least));
    }
    if (!isWhole()) {
      throw new PueblaException(
          ExitCode.DATA_FAILED, Problem.of("series.gaps", name, named(gaps())));
    }
  }

  /**
   * Lets only a series pass whose every month is above nought.
   *
   * @throws PueblaException naming the months that are not
   */
  public void requirePositive() {
    List<YearMonth> others = monthsWhere(Double.NEGATIVE_INFINITY, 0);
    if (!others.isEmpty()) {
      throw new PueblaException(
          ExitCode.DATA_FAILED, Problem.of("series.not-above-nought", name, named(others)));
    }
  }

  /** The stretch from one month to another, both inclusive and within the series. */
  public MonthlySeries between(YearMonth from, YearMonth to) {
    return new MonthlySeries(
        name, from, Arrays.copyOfRange(values, distance(first, from), distance(first, to) + 1));
  }

  YearMonth last() {
    return month(size() - 1);
  }

  private List<YearMonth> monthsWhere(double low, double high) {
    return IntStream.range(0, values.length)
        .filter(
            at ->
                Double.isNaN(low)
                    ? Double.isNaN(values[at])
                    : low <= values[at] && values[at] <= high)
        .mapToObj(this::month)
        .toList();
  }

  private static String named(List<YearMonth> months) {
    return months.stream().map(YearMonth::toString).collect(Collectors.joining(", "));
  }

  private static int distance(YearMonth from, YearMonth to) {
    return (int) ChronoUnit.MONTHS.between(from, to);
  }
}
