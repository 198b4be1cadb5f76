package org.puebla.indicator.counts.cell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.puebla.indicator.counts.SeriesBuilder;
import org.puebla.indicator.counts.figure.CellSum;
import org.puebla.model.ExitCode;
import org.puebla.model.PueblaException;

class CountingBasisTest {

  private static final CountingBasis PERSONS =
      new CountingBasis("usa-example", "IMM", "PS", "CTZ", "PERM", "CAL");

  private static final CountingBasis BORDER_EVENTS =
      new CountingBasis("usa-example", "IMM", "EV", "CTZ", "M00", "CAL");

  @Test
  void refusesAnotherUnitOrDurationAndNamesWhatDiffers() {
    assertThatCode(() -> PERSONS.requireSame(PERSONS)).doesNotThrowAnyException();
    assertThatExceptionOfType(PueblaException.class)
        .isThrownBy(() -> PERSONS.requireSame(BORDER_EVENTS))
        .satisfies(CountingBasisTest::namesUnitAndDuration);
  }

  @Test
  void aSeriesTakesNoRowThatWasCountedInAnotherWay() {
    SeriesBuilder series = new SeriesBuilder(row("2021-01-01", PERSONS));
    series.add(row("2021-01-01", PERSONS));
    assertThatExceptionOfType(PueblaException.class)
        .isThrownBy(() -> series.add(row("2021-01-01", BORDER_EVENTS)))
        .satisfies(CountingBasisTest::namesUnitAndDuration);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> series.add(row("2022-01-01", PERSONS)))
        .withMessageContaining("2022-01-01");
  }

  private static void namesUnitAndDuration(PueblaException refused) {
    assertThat(refused.exitCode()).isEqualTo(ExitCode.INVALID);
    assertThat(refused.problems().get(0).rule()).isEqualTo("indicator.mixed-sum");
    assertThat(refused.problems().get(0).facts())
        .containsExactly("usa-example", "stat_unit: PS / EV; duration: PERM / M00");
  }

  private static Observation row(String edition, CountingBasis basis) {
    return new Observation(
        new SeriesKey(edition, basis),
        new Moment("A", "2020", 2020),
        "USA",
        "MEX",
        "USA",
        List.of("", "_T", "_T", "_T", "_T", "_T"),
        "A",
        CellSum.of(1, 1, 1, "A", 1));
  }
}
