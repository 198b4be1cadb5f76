package org.puebla.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the labels of {@link Period} say. */
class PeriodLabelTest {

  /** Every form that the column {@code time_period} has; ISO 8601 counts weeks from Monday. */
  @ParameterizedTest
  @CsvSource({
    "2019, A, 2019-01-01, 2020-01-01",
    "2019-Q3, Q, 2019-07-01, 2019-10-01",
    "2019-07, M, 2019-07-01, 2019-08-01",
    "2019-W01, W, 2018-12-31, 2019-01-07",
    "2020-W53, W, 2020-12-28, 2021-01-04",
    "2019-07-14, D, 2019-07-14, 2019-07-15",
    "2018-10-01/P1Y, A, 2018-10-01, 2019-10-01",
    "2010-07-01/P5Y, A5, 2010-07-01, 2015-07-01",
    "2015-02-01/P89M, M, 2015-02-01, 2022-07-01",
    "2019-07-14/P7D, D, 2019-07-14, 2019-07-21",
  })
  void sayHowOftenAndWhichDays(String label, String frequency, LocalDate start, LocalDate end) {
    Period period = Period.of(label).orElseThrow();

    assertThat(period.label()).isEqualTo(label);
    assertThat(period.frequency().code()).isEqualTo(frequency);
    assertThat(period.start()).isEqualTo(start);
    assertThat(period.end()).isEqualTo(end);
  }

  @Test
  void areReadAsTheyAreWritten() {
    List<Period> written =
        List.of(
            Period.year(1996),
            Period.quarter(2019, 4),
            Period.month(YearMonth.of(2020, 2)),
            Period.week(2020, 7),
            Period.day(LocalDate.of(2020, 2, 29)),
            Period.yearFrom(YearMonth.of(2018, 10)),
            Period.fiveYearsFrom(2015),
            Period.months(LocalDate.of(2019, 10, 1), 48),
            Period.days(LocalDate.of(2019, 7, 14), 7));

    assertThat(written)
        .allSatisfy(period -> assertThat(Period.of(period.label())).contains(period));
  }

  @ParameterizedTest
  @CsvSource({
    "latest",
    "19",
    "''",
    "2019-13",
    "2019-00",
    "2019-02-29",
    "2019-Q5",
    "2019-W53",
    "2019-7",
    "2019/2020",
    "2019/P1Y",
    "2019-01-01/P0Y",
    "2019-01-01/P1W",
    "2019-01-01/",
    "'2019 '",
  })
  void areNothingElse(String text) {
    assertThat(Period.of(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2019, 2019, 2019, 2019",
    "2018-10-01/P1Y, 2018, 2019, 2019",
    "2018-07-01/P1Y, 2018, 2018, 2019",
    "2015-01-01/P5Y, 2015, 2017, 2019",
    "2015-07-01/P5Y, 2015, 2017, 2020",
  })
  void sayWhichYears(String label, int first, int middle, int last) {
    Period period = Period.of(label).orElseThrow();

    assertThat(period.firstYear()).isEqualTo(first);
    assertThat(period.midYear()).isEqualTo(middle);
    assertThat(period.lastYear()).isEqualTo(last);
  }

  @Test
  void beginWithTheirYear() {
    assertThat(Period.yearOf("2018-10-01/P1Y")).isEqualTo("2018");
    assertThat(Period.yearOf("19")).isEqualTo("19");
  }
}
