package org.puebla.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.puebla.table.Tables;

class LikenessTest {

  /** Every form that the column {@code time_period} has; ISO 8601 counts weeks from Monday. */
  @ParameterizedTest
  @CsvSource({
    "2019, 2019-01-01, 2020-01-01",
    "2019-Q3, 2019-07-01, 2019-10-01",
    "2019-07, 2019-07-01, 2019-08-01",
    "2019-07-14, 2019-07-14, 2019-07-15",
    "2019-W01, 2018-12-31, 2019-01-07",
    "2018-10-01/P1Y, 2018-10-01, 2019-10-01",
    "2019-07-14/P7D, 2019-07-14, 2019-07-21",
  })
  void aPeriodHasItsDays(String period, LocalDate start, LocalDate end) {
    @Nullable Object[] values = new @Nullable Object[Tables.INDICATORS.columns().size()];
    values[Tables.INDICATORS.position("time_period")] = period;

    assertThat(Likeness.Span.of(new Found(Tables.INDICATORS, values)))
        .isEqualTo(new Likeness.Span(start, end));
  }
}
