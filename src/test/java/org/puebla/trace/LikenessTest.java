package org.puebla.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTest {

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
