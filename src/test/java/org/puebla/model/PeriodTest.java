package org.puebla.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PeriodTest {

  /** The fiscal year 2019 of the United States (31 U.S.C. 1102). */
  @Test
  void aFiscalYearIsWrittenAsItsStartAndLength() {
    assertThat(Period.yearFrom(YearMonth.of(2018, 10)))
        .isEqualTo(
            new Period(
                "2018-10-01/P1Y",
                Frequency.ANNUAL,
                LocalDate.of(2018, 10, 1),
                LocalDate.of(2019, 10, 1)));
  }

  /** Days of 2020, a leap year. */
  @Test
  void everyKindHasTheLabelOfSdmxAndItsDays() {
    assertThat(
            List.of(
                Period.year(2020),
                Period.quarter(2020, 1),
                Period.month(YearMonth.of(2020, 2)),
                Period.fiveYearsFrom(2020)))
        .extracting(
            Period::label,
            Period::frequency,
            each -> each.end().toEpochDay() - each.start().toEpochDay())
        .containsExactly(
            tuple("2020", Frequency.ANNUAL, 366L),
            tuple("2020-Q1", Frequency.QUARTERLY, 91L),
            tuple("2020-02", Frequency.MONTHLY, 29L),
            tuple("2020-01-01/P5Y", Frequency.FIVE_YEARLY, 1827L));
  }

  @Property(tries = 200)
  void theMonthsAndTheQuartersOfAYearFollowOneAnotherAndFillIt(
      @ForAll @IntRange(max = 9999) int year) {
    List<Period> months =
        IntStream.rangeClosed(1, 12)
            .mapToObj(month -> Period.month(YearMonth.of(year, month)))
            .toList();
    List<Period> quarters =
        IntStream.rangeClosed(1, 4).mapToObj(quarter -> Period.quarter(year, quarter)).toList();

    assertFills(months, Period.year(year));
    assertFills(quarters, Period.year(year));
  }

  /** Labels sort as their periods do only when all years have four digits. */
  @Property(tries = 200)
  void aLabelSaysWhenItsPeriodBegins(@ForAll @IntRange(max = 9999) int year) {
    Period five = Period.fiveYearsFrom(year);

    assertThat(Period.year(year).label()).hasSize(4);
    assertThat(LocalDate.parse(Period.year(year).label() + "-01-01")).isEqualTo(five.start());
    assertThat(LocalDate.parse(five.label().replace("/P5Y", ""))).isEqualTo(five.start());
    assertThat(five.end()).isEqualTo(five.start().plus(java.time.Period.parse("P5Y")));
  }

  @Test
  void aPeriodWithoutADayIsRefused() {
    LocalDate day = LocalDate.of(2019, 7, 14);

    assertThatThrownBy(() -> new Period("2019-07-14", Frequency.DAILY, day, day))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("2019-07-14: 2019-07-14 is not before 2019-07-14");
    assertThatThrownBy(() -> Period.quarter(2019, 5)).isInstanceOf(DateTimeException.class);
    assertThatThrownBy(() -> Period.quarter(2019, 0)).isInstanceOf(DateTimeException.class);
  }

  private static void assertFills(List<Period> parts, Period whole) {
    LocalDate next = whole.start();
    for (Period part : parts) {
      assertThat(part.start()).isEqualTo(next);
      next = part.end();
    }
    assertThat(next).isEqualTo(whole.end());
  }
}
