package org.puebla.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
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

  @Test
  void aRowIsLikeAnIndicatorInWhatTheyShare() {
    Found ofWomen = Counts.indicator("HND", "F", "2019", 0, 0);

    assertThat(Likeness.between(Counts.flow("HND", "MEX", "F", "_T", 2019), ofWomen))
        .isEqualTo(EnumSet.allOf(Likeness.class));
    assertThat(Likeness.between(Counts.flow("W00", "MEX", "M", "Y_LT18", 2018), ofWomen)).isEmpty();
  }

  /** Nobody knows where an unknown place is, and it is a part of the whole all the same. */
  @ParameterizedTest
  @CsvSource({"HND, true", "_U, true", "_O, true", "XXA, true", "W00, false", "_T, false"})
  void placesAndUnknownPlacesAreParts(String origin, boolean isPart) {
    Set<Likeness> likeness =
        Likeness.between(
            Counts.flow(origin, "MEX", "_T", "_T", 2019),
            Counts.indicator("_Z", "_T", "2019", 0, 0));

    assertThat(likeness.contains(Likeness.PARTS)).isEqualTo(isPart);
  }

  /** The day after the last is the end, so that a year before or after still touches. */
  @ParameterizedTest
  @CsvSource({"2017, false", "2018, true", "2019, true", "2020, true", "2021, false"})
  void periodsThatMeetTouch(int year, boolean touch) {
    Found flow = Counts.flow("HND", "MEX", "_T", "_T", year);
    Found indicator = Counts.indicator("HND", "_T", "2019", 0, 0);

    assertThat(Likeness.touches(flow, indicator)).isEqualTo(touch);
    assertThat(Likeness.WITHIN.holds(flow, indicator)).isEqualTo(year == 2019);
  }
}
