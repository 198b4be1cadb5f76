package org.puebla.indicator.cause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.puebla.indicator.CauseExamples;
import org.puebla.indicator.ResultRow;
import org.puebla.indicator.Written;
import org.puebla.indicator.run.Computed;
import org.puebla.indicator.run.Indicators;
import org.puebla.table.Tables;

/** The worked examples of the pages of causes and effects of single areas. */
class CauseLevelTest {

  @ParameterizedTest
  @CsvSource({
    "political-stability, MEX, 2020, -0.8",
    "voice-accountability, MEX, 2020, -0.05",
    "rule-of-law, MEX, 2020, -0.6",
    "income-inequality, MEX, 2020, 21.1",
    "regulatory-quality, MEX, 2020, 0.1",
    "homicide-rate, MEX, 2020, 29",
    "schooling, MEX, 2020, 9",
    "forest-loss, MEX, 2019, 0.5",
    "trade-openness, MEX, 2020, 78",
    "fdi-inflow, MEX, 2020, 2.4",
    "battle-deaths-rate, GTM, 2020, 100",
    "remittances-gdp, MEX, 2019, 3",
    "remittances-per-head, GTM, 2020, 50"
  })
  void isThePagesWorkedExample(String id, String area, String year, double value) {
    ResultRow row = CauseExamples.of(id).where("ref_area", area, "time_period", year).only();
    assertThat(row.<Double>getAs("obs_value")).isCloseTo(value, within(1e-9));
  }

  @Test
  void carriesTheIntervalsOfItsSeries() {
    ResultRow stability =
        CauseExamples.of("political-stability")
            .where("ref_area", "MEX", "time_period", "2020")
            .only();
    assertThat(stability.<Double>getAs("obs_low")).isCloseTo(-1.2, within(1e-12));
    assertThat(stability.<Double>getAs("obs_high")).isCloseTo(-0.4, within(1e-12));
    ResultRow deaths = CauseExamples.of("battle-deaths-rate").where("ref_area", "GTM").only();
    assertThat(deaths.<Double>getAs("obs_low")).isCloseTo(1e6 / 17_000, within(1e-9));
    assertThat(deaths.<Double>getAs("obs_high")).isCloseTo(200, within(1e-9));
  }

  /** A source that gives a series between countries says nothing of any of them. */
  @Test
  void aSeriesOfPairsOnlyHasNoRows() {
    Computed stability =
        of(
            "political-stability",
            """
            driver ref_area counterpart_area time_period obs_value
            PV.EST MEX      GTM              2019        -0.8
            """);
    assertThat(stability.rows()).isEmpty();
  }

  /**
   * Members without a figure have a row that says why: withheld, printed without a figure, nobody
   * printed a row; others have none.
   */
  @Test
  void showsWhereTheRegionHasGapsAndWhy() {
    Computed stability =
        of(
            "political-stability",
            """
            driver ref_area time_period obs_value obs_low obs_high obs_status
            PV.EST MEX      2019        -0.8      -1.2    -0.4     A
            PV.EST PAN      2019        .         .       .        O
            PV.EST CRI      2019        .         0       2        Q
            PV.EST FRA      2019        .         .       .        O
            """);
    assertThat(said(stability, "PAN")).containsExactly(null, null, "O", 1L, 0.0);
    assertThat(said(stability, "CRI")).containsExactly(0.0, 2.0, "Q", 1L, 0.0);
    assertThat(said(stability, "HND")).containsExactly(null, null, "O", 0L, 0.0);
    assertThat(stability.where("ref_area", "FRA").rows()).isEmpty();
  }

  /** What was received is known and what it is divided by is not: that one row was read. */
  @Test
  void aQuotientWithoutItsDivisorSaysThatOneRowWasRead() {
    Computed share =
        of(
            "remittances-gdp",
            "driver ref_area time_period obs_value\nBX.TRF.PWKR.CD.DT MEX 2019 39");
    assertThat(said(share, "MEX")).containsExactly(null, null, "O", 1L, 0.0);
  }

  /** Two sources hold one series: each has rows of its own, and nothing is joined up. */
  @Test
  void keepsSourcesApart() {
    Computed stability =
        of(
            "political-stability",
            """
            driver source_id ref_area time_period obs_value
            PV.EST int-a     MEX      2018        1
            PV.EST int-b     MEX      2018        2
            PV.EST int-b     MEX      2019        3
            """);
    assertThat(stability.where("ref_area", "MEX", "source_id", "int-a").rows())
        .extracting(row -> row.<Double>getAs("obs_value"))
        .containsExactly(1.0);
    assertThat(stability.where("ref_area", "MEX", "source_id", "int-b").rows())
        .extracting(row -> row.<Double>getAs("obs_value"))
        .containsExactly(2.0, 3.0);
  }

  private static Computed of(String id, String drivers) {
    return Computed.of(
        List.of(Indicators.find(id).orElseThrow()),
        Written.none(Tables.FLOWS),
        Written.none(Tables.POPULATION),
        Written.drivers(drivers));
  }

  private static List<Object> said(Computed computed, String area) {
    ResultRow row = computed.where("ref_area", area).only();
    assertThat(row.<Double>getAs("obs_value")).isNull();
    return Stream.of("obs_low", "obs_high", "obs_status", "n_obs", "coverage")
        .<Object>map(row::getAs)
        .collect(Collectors.toList());
  }
}
