package org.puebla.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.puebla.model.DurationCriterion;
import org.puebla.model.ExitCode;
import org.puebla.model.Frequency;
import org.puebla.model.Interval;
import org.puebla.model.Measure;
import org.puebla.model.OriginBasis;
import org.puebla.model.PeriodBasis;
import org.puebla.model.PueblaException;
import org.puebla.model.StatUnit;

class AmountTest {

  private static final CountingBasis PERSONS =
      new CountingBasis(
          "usa-example",
          Measure.IMMIGRATION,
          StatUnit.PERSON,
          OriginBasis.CITIZENSHIP,
          DurationCriterion.PERMANENT,
          Frequency.ANNUAL,
          PeriodBasis.CALENDAR,
          "2020");

  private static final CountingBasis BORDER_EVENTS =
      new CountingBasis(
          "usa-example",
          Measure.IMMIGRATION,
          StatUnit.EVENT,
          OriginBasis.CITIZENSHIP,
          DurationCriterion.BORDER,
          Frequency.ANNUAL,
          PeriodBasis.CALENDAR,
          "2020");

  @Test
  void addsAndSubtractsWithItsBounds() {
    Amount arrivals = new Amount(PERSONS, 100, new Interval(97.5, 102.5));
    Amount departures = new Amount(PERSONS, 40, new Interval(38, 42));
    assertThat(arrivals.plus(departures).bounds()).isEqualTo(new Interval(135.5, 144.5));
    assertThat(arrivals.minus(departures))
        .isEqualTo(new Amount(PERSONS, 60, new Interval(55.5, 64.5)));
  }

  @Test
  void refusesAnotherUnitOrDurationAndNamesWhatDiffers() {
    Amount people = new Amount(PERSONS, 100, Interval.exactly(100));
    Amount events = new Amount(BORDER_EVENTS, 300, Interval.exactly(300));
    assertThatExceptionOfType(PueblaException.class)
        .isThrownBy(() -> people.plus(events))
        .satisfies(
            refused -> {
              assertThat(refused.exitCode()).isEqualTo(ExitCode.INVALID);
              assertThat(refused.problems().get(0).rule()).isEqualTo("indicator.mixed-sum");
              assertThat(refused.problems().get(0).facts())
                  .containsExactly("usa-example", "stat_unit: PS / EV; duration: PERM / M00");
            });
    assertThatExceptionOfType(PueblaException.class).isThrownBy(() -> people.minus(events));
  }

  @Test
  void onlyDimensionsWithATotalCanBeSummedOver() {
    assertThat(Dimension.ofColumn("sex")).isEqualTo(Dimension.SEX);
    for (String column : CountingBasis.COLUMNS) {
      assertThatExceptionOfType(PueblaException.class)
          .isThrownBy(() -> Dimension.ofColumn(column))
          .satisfies(
              refused -> assertThat(refused.problems().get(0).facts()).first().isEqualTo(column));
    }
  }
}
