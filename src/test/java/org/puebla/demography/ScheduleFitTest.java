package org.puebla.demography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.puebla.model.PueblaException;

class ScheduleFitTest {

  /** The fundamental parameters of Rogers and Castro (1981). */
  private static final double[] FUNDAMENTAL = {0.02, 0.1, 0.06, 0.1, 20, 0.4, 0.003};

  @Test
  void recoversTheFundamentalSchedule() {
    double[] ages = ages(100);
    ScheduleFit fit = ScheduleFit.of(ScheduleForm.SEVEN, ages, rates(FUNDAMENTAL, ages));
    assertThat(fit.schedule().values()).containsExactly(FUNDAMENTAL, within(1e-5));
    assertThat(fit.squares()).isLessThan(1e-14);
    assertThat(fit.schedule().peaking()).isCloseTo(20, within(1e-4));
    assertThat(fit.schedule().childDependency()).isCloseTo(1 / 3.0, within(1e-4));
    assertThat(fit.schedule().labourDependency()).isCloseTo(3, within(1e-3));
    assertThat(fit.schedule().labourAsymmetry()).isCloseTo(4, within(1e-3));
    assertThat(fit.schedule().regularity()).isCloseTo(1, within(1e-3));
  }

  /** Western standard, males (United Nations 1992): rates at birth and at 25, by hand. */
  @Test
  void theCurveIsThatOfTheHighDependencySchedule() {
    ModelSchedule schedule =
        new ModelSchedule(
            ScheduleForm.SEVEN, new double[] {0.0318, 0.095, 0.0632, 0.1275, 20.04, 0.355, 0.0036});
    assertThat(schedule.rate(0)).isCloseTo(0.0318 + 0.0036, within(1e-9));
    assertThat(schedule.rate(25)).isCloseTo(0.0348334, within(1e-7));
  }

  @Test
  void levelRatesSettleNoPeak() {
    double[] ages = ages(80);
    java.util.Random random = new java.util.Random(4);
    double[] rates =
        DoubleStream.of(ages).map(age -> 0.01 + 2e-4 * random.nextGaussian()).toArray();
    ScheduleFit fit = ScheduleFit.of(ScheduleForm.SEVEN, ages, rates);
    assertThat(fit.settles("lambda2") && fit.settles("alpha2")).isFalse();
    ScheduleFit planted = ScheduleFit.of(ScheduleForm.SEVEN, ages, rates(FUNDAMENTAL, ages));
    assertThat(planted.settles("lambda2") && planted.settles("alpha2")).isTrue();
  }

  @Property(tries = 40)
  void recoversPlantedSchedules(
      @ForAll @DoubleRange(min = 0.01, max = 0.04) double children,
      @ForAll @DoubleRange(min = 0.04, max = 0.1) double workers,
      @ForAll @DoubleRange(min = 18, max = 26) double peak) {
    double[] planted = {children, 0.1, workers, 0.11, peak, 0.35, 0.003};
    double[] ages = ages(80);
    ScheduleFit fit = ScheduleFit.of(ScheduleForm.SEVEN, ages, rates(planted, ages));
    assertThat(fit.schedule().peaking()).isCloseTo(peak, within(1e-3));
    assertThat(fit.schedule().childDependency()).isCloseTo(children / workers, within(1e-3));
  }

  @Test
  void aRetirementPeakNeedsElevenParameters() {
    double[] planted = {0.02, 0.1, 0.06, 0.1, 20, 0.4, 0.003, 0.01, 0.3, 62, 0.3};
    double[] ages = ages(90);
    double[] rates =
        DoubleStream.of(ages).map(new ModelSchedule(ScheduleForm.ELEVEN, planted)::rate).toArray();
    double seven = ScheduleFit.of(ScheduleForm.SEVEN, ages, rates).squares();
    double eleven = ScheduleFit.of(ScheduleForm.ELEVEN, ages, rates).squares();
    assertThat(eleven).isLessThan(seven / 100);
  }

  @Test
  void standardErrorsAreSmallWhereTheFitIsGood() {
    double[] ages = ages(100);
    double[] rates = rates(FUNDAMENTAL, ages);
    for (int at = 0; at < rates.length; at++) {
      rates[at] += (at % 2 == 0 ? 1 : -1) * 1e-4;
    }
    ScheduleFit fit = ScheduleFit.of(ScheduleForm.SEVEN, ages, rates);
    assertThat(fit.standardError("mu2")).isBetween(1e-3, 0.5);
    assertThat(fit.schedule().peaking()).isCloseTo(20, within(3 * fit.standardError("mu2")));
  }

  @Test
  void refusesFewerAgesThanParametersAndRatesThatAreNone() {
    PueblaException refusal =
        catchThrowableOfType(
            PueblaException.class,
            () ->
                ScheduleFit.of(
                    ScheduleForm.SEVEN,
                    new double[] {1, 2, 3},
                    new double[] {0.1, Double.NaN, -0.1}));
    assertThat(refusal.problems())
        .extracting("rule")
        .containsExactly(
            "demography.too-few-ages", "demography.not-a-rate", "demography.not-a-rate");
  }

  private static double[] ages(int last) {
    return IntStream.rangeClosed(0, last).asDoubleStream().toArray();
  }

  private static double[] rates(double[] parameters, double[] ages) {
    ModelSchedule schedule = new ModelSchedule(ScheduleForm.SEVEN, parameters);
    return DoubleStream.of(ages).map(schedule::rate).toArray();
  }
}
