package org.puebla.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

  /** Members without a figure have a row that says so; others have none. */
  @Test
  void showsWhereTheRegionHasGaps() {
    Computed stability = CauseExamples.of("political-stability").where("time_period", "2020");
    ResultRow honduras = stability.where("ref_area", "HND").only();
    assertThat(honduras.<Double>getAs("obs_value")).isNull();
    assertThat(honduras.<String>getAs("obs_status")).isEqualTo("O");
    assertThat(honduras.<Double>getAs("coverage")).isZero();
    assertThat(stability.where("ref_area", "FRA").rows()).isEmpty();
  }

  /** Two sources hold one series: that with more figures is taken, and not both. */
  @Test
  void takesTheWholeSeriesOfOneSource() {
    Computed stability =
        Computed.of(
            java.util.List.of(Indicators.find("political-stability").orElseThrow()),
            Written.none(org.puebla.table.Tables.FLOWS),
            Written.none(org.puebla.table.Tables.POPULATION),
            Written.drivers(
                """
                driver source_id ref_area time_period obs_value
                PV.EST int-a     MEX      2018        1
                PV.EST int-b     MEX      2018        2
                PV.EST int-b     MEX      2019        3
                """));
    assertThat(stability.where("ref_area", "MEX").rows())
        .extracting(row -> row.<Double>getAs("obs_value"))
        .containsExactly(2.0, 3.0);
  }
}
