package org.puebla.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.puebla.matrix.Bounded;

class FiscalToCalendarTest {

  /** design: three quarters of the fiscal year that ends and a quarter of the one that begins. */
  @Test
  void takesThreeQuartersAndOneOfYearsFromOctober() {
    Bounded year = FiscalToCalendar.of(Bounded.exactly(1200), Bounded.exactly(800), 10);

    assertThat(year).isEqualTo(new Bounded(1100, 0, 2000));
  }

  @Test
  void isTheFiscalYearItselfFromJanuary() {
    Bounded later = new Bounded(5, 3, 8);

    assertThat(FiscalToCalendar.of(Bounded.unknown(), later, 1)).isEqualTo(later);
  }

  @Test
  void takesTwelfthsOfAnyOtherYear() {
    Bounded year = FiscalToCalendar.of(Bounded.exactly(120), Bounded.exactly(240), 4);

    assertThat(year.value()).isCloseTo(30 + 180, within(1e-12));
  }

  @Test
  void hasBoundsWithoutAValue() {
    Bounded hidden = new Bounded(Double.NaN, 0, 9);

    Bounded year = FiscalToCalendar.of(Bounded.exactly(100), hidden, 10);

    assertThat(year.isKnown()).isFalse();
    assertThat(year.high()).isEqualTo(109);
  }

  @Test
  void knowsTwelveMonths() {
    assertThatThrownBy(() -> FiscalToCalendar.of(Bounded.exactly(1), Bounded.exactly(1), 13))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /** Whatever the months were, the true calendar year lies within the bounds. */
  @Property
  void boundsEncloseTheTrueYear(
      @ForAll @Size(36) int[] some, @ForAll @IntRange(min = 2, max = 12) int firstMonth) {
    int[] months = IntStream.of(some).map(each -> Math.abs(each % 10000)).toArray();
    int start = firstMonth - 1;
    double earlier = sum(months, start, start + 12);
    double later = sum(months, start + 12, start + 24);

    Bounded year =
        FiscalToCalendar.of(Bounded.exactly(earlier), Bounded.exactly(later), firstMonth);

    assertThat((double) sum(months, 12, 24)).isBetween(year.low(), year.high());
  }

  @Property
  void isExactWhenAllMonthsAreAlike(
      @ForAll @IntRange(min = 0, max = 9999) int month,
      @ForAll @IntRange(min = 1, max = 12) int firstMonth) {
    Bounded whole = Bounded.exactly(12 * month);

    assertThat(FiscalToCalendar.of(whole, whole, firstMonth).value())
        .isCloseTo(12 * month, within(1e-9));
  }

  private static int sum(int[] values, int from, int to) {
    int sum = 0;
    for (int at = from; at < Math.min(to, values.length); at++) {
      sum += values[at];
    }
    return sum;
  }
}
