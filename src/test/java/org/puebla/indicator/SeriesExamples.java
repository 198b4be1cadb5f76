package org.puebla.indicator;

import java.time.YearMonth;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.puebla.series.AirlinePassengers;

/** The monthly and mirrored counts that the pages of series and of pairs work out. */
public final class SeriesExamples {

  private static final YearMonth START = YearMonth.of(2018, 1);

  /** Transits that go up and down without a pattern. */
  private static final int[] TRANSITS = {
    400, 900, 600, 1400, 800, 2400, 1200, 700, 3000, 1800, 900, 2600, 1500, 4200, 2000, 1100, 3800,
    2900, 1300, 5200, 2500, 1700, 4600, 3100, 1900, 6000, 2800, 2200, 5400, 3600
  };

  /** The last digits of noise: percent above and below. */
  private static final int[] NOISE = {
    2, -1, 0, 3, -2, 1, -3, 2, 0, -1, 1, -2, 3, 0, -1, 2, -3, 1, 0, 2, -2, -1, 3, 1
  };

  private SeriesExamples() {}

  /** The airline passengers of 1949 to 1960, a thousand each, read as entries. */
  public static Written seasonal() {
    double[] counts = AirlinePassengers.counts();
    return monthly(
        "ENT",
        "GTM",
        "MEX",
        "int-example",
        YearMonth.of(1949, 1),
        counts.length,
        at -> (int) counts[at]);
  }

  /** Ten more each month of a year, and 24 more each year, 2018 to 2020. */
  public static Written rising() {
    return monthly("EXT", 36, at -> 10 * (at % 12 + 1) + 24 * (at / 12));
  }

  /** About 1000 a month, and three times as many in March 2020. */
  public static Written outlying() {
    return monthly("INA", 48, at -> (at == 26 ? 30 : 10) * (100 + NOISE[at % 24]));
  }

  /** About 100 a month in 2018 and 2019, about 200 in 2020 and 2021. */
  public static Written stepping() {
    return monthly("REM", 48, at -> (at < 24 ? 1 : 2) * (100.0 + NOISE[at * 7 % 24]));
  }

  /** 50 a month in the first half of a year and 200 in the second, 2018 to 2020. */
  public static Written halfYears() {
    return monthly("ENT", 36, at -> at % 12 < 6 ? 50 : 200);
  }

  /** Encounters in the United States that are half of the transits of two months before. */
  public static Written following() {
    return monthly(
            "ENC", "VEN", "USA", "usa-example", START, 30, at -> TRANSITS[Math.max(0, at - 2)] / 2)
        .and(monthly("TRN", "VEN", "PAN", "pan-example", START, 30, at -> TRANSITS[at]));
  }

  /** Sen (1968), read as years. */
  public static Written yearly() {
    return Written.flows(
        """
        origin destination ref_area measure time_period obs_value
        SLV    MEX         MEX      RSP     2001        9
        SLV    MEX         MEX      RSP     2002        15
        SLV    MEX         MEX      RSP     2003        19
        SLV    MEX         MEX      RSP     2004        20
        SLV    MEX         MEX      RSP     2010        45
        SLV    MEX         MEX      RSP     2012        55
        SLV    MEX         MEX      RSP     2018        78
        """);
  }

  public static Written fiscal() {
    return Written.flows(
        """
        origin destination ref_area measure period_basis time_period    obs_value
        MEX    USA         USA      RSP     FIS          2018-10-01/P1Y 1200
        MEX    USA         USA      RSP     FIS          2019-10-01/P1Y 800
        """);
  }

  public static Written mirrored() {
    return Written.flows(
        """
        origin destination ref_area measure time_period obs_value source_id
        MEX    USA         USA      IMM     2015        120       usa-example
        MEX    USA         MEX      EMI     2015        100       mex-example
        USA    HND         HND      RCV     2015        90        hnd-example
        USA    HND         USA      REM     2015        80        usa-example
        USA    HND         USA      EXP     2015        20        usa-example-two
        """);
  }

  public static Written women() {
    return Written.flows(
        """
        origin destination ref_area measure sex time_period obs_value
        CUB    MEX         MEX      ASA     F   2016        40
        CUB    MEX         MEX      ASA     F   2017        41
        CUB    MEX         MEX      ASA     F   2018        43
        CUB    MEX         MEX      ASA     F   2019        43
        CUB    MEX         MEX      ASA     F   2020        45
        CUB    MEX         MEX      ASA     M   2016        60
        CUB    MEX         MEX      ASA     M   2017        59
        CUB    MEX         MEX      ASA     M   2018        57
        CUB    MEX         MEX      ASA     M   2019        57
        CUB    MEX         MEX      ASA     M   2020        55
        """);
  }

  static Written all() {
    return seasonal()
        .and(rising())
        .and(outlying())
        .and(stepping())
        .and(following())
        .and(yearly())
        .and(fiscal())
        .and(mirrored())
        .and(women());
  }

  private static Written monthly(String measure, int months, IntFunction<Number> count) {
    return monthly(measure, "GTM", "MEX", "int-example", START, months, count);
  }

  private static Written monthly(
      String measure,
      String origin,
      String destination,
      String source,
      YearMonth start,
      int months,
      IntFunction<Number> count) {
    String lines =
        IntStream.range(0, months)
            .mapToObj(
                at ->
                    String.join(
                        " ",
                        measure,
                        origin,
                        destination,
                        destination,
                        source,
                        "M",
                        start.plusMonths(at).toString(),
                        count.apply(at).toString()))
            .collect(Collectors.joining("\n"));
    return Written.flows(
        "measure origin destination ref_area source_id freq time_period obs_value\n" + lines);
  }
}
