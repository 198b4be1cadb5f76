package org.puebla.indicator;

import java.util.Locale;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.puebla.demography.ModelSchedule;
import org.puebla.demography.ScheduleForm;

/** Arrivals by age that the pages of ages work out, and the people they are divided by. */
public final class AgeExamples {

  /** Rogers and Castro (1981). */
  private static final ModelSchedule FUNDAMENTAL =
      new ModelSchedule(ScheduleForm.SEVEN, new double[] {0.02, 0.1, 0.06, 0.1, 20, 0.4, 0.003});

  /** Arrivals for each thousand of ten five-year groups from birth on. */
  private static final int[] ARRIVALS = {20, 10, 15, 40, 60, 45, 25, 15, 10, 5};

  private static final int GROUPS = 15;

  private AgeExamples() {}

  /** Ten groups of a thousand people. */
  public static Written arrivals() {
    return flows("BLZ", ARRIVALS.length, group -> ARRIVALS[group]);
  }

  /** The fundamental schedule at the middles of fifteen groups of a hundred thousand people. */
  public static Written ofTheFundamentalSchedule() {
    return flows("BHS", GROUPS, group -> 1e5 * FUNDAMENTAL.rate(5 * group + 2.5));
  }

  public static Written population() {
    return people("BLZ", ARRIVALS.length, 1000).and(people("BHS", GROUPS, 100_000)).and(censuses());
  }

  /**
   * Two countries between two censuses: of each hundred children of both eighty are left, and ten
   * more came to one of them than went to the other.
   */
  public static Written censuses() {
    return Written.population(
        """
        ref_area measure period_basis sex age    time_period obs_value
        CRI      POP     MID          _T  _T     2015        1000
        CRI      POP     MID          _T  _T     2020        1100
        CRI      BIR     CAL          _T  _T     2015        20
        CRI      BIR     CAL          _T  _T     2016        20
        CRI      BIR     CAL          _T  _T     2017        20
        CRI      BIR     CAL          _T  _T     2018        20
        CRI      BIR     CAL          _T  _T     2019        20
        CRI      BIR     CAL          _T  _T     2020        20
        CRI      DEA     CAL          _T  _T     2015        8
        CRI      DEA     CAL          _T  _T     2016        8
        CRI      DEA     CAL          _T  _T     2017        8
        CRI      DEA     CAL          _T  _T     2018        8
        CRI      DEA     CAL          _T  _T     2019        8
        CRI      DEA     CAL          _T  _T     2020        8
        NIC      POP     MID          F   Y0T4   2015        100
        NIC      POP     MID          F   Y5T9   2020        70
        PAN      POP     MID          F   Y0T4   2015        100
        PAN      POP     MID          F   Y5T9   2020        90
        """);
  }

  private static Written flows(String area, int groups, IntToDoubleFunction arrivals) {
    return Written.flows(
        "ref_area destination origin source_id age obs_value\n"
            + IntStream.range(0, groups)
                .mapToObj(
                    group ->
                        String.format(
                            Locale.ROOT,
                            "%s %s MEX ages-example %s %.4f",
                            area,
                            area,
                            age(group),
                            arrivals.applyAsDouble(group)))
                .collect(Collectors.joining("\n")));
  }

  private static Written people(String area, int groups, int people) {
    return Written.population(
        "ref_area age time_period obs_value\n"
            + IntStream.range(0, groups)
                .mapToObj(group -> "%s %s 2020 %d".formatted(area, age(group), people))
                .collect(Collectors.joining("\n")));
  }

  private static String age(int group) {
    return "Y" + 5 * group + "T" + (5 * group + 4);
  }
}
