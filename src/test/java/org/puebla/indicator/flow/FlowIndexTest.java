package org.puebla.indicator.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.puebla.indicator.FourCountries;
import org.puebla.indicator.ResultRow;
import org.puebla.indicator.Written;
import org.puebla.indicator.run.Computed;
import org.puebla.indicator.run.Indicators;
import org.puebla.table.Tables;

/** The worked examples of the pages of all indices of a system. */
class FlowIndexTest {

  @ParameterizedTest
  @CsvSource({
    "courgeau-k, 1.8033688011112043",
    "inequality, 0.48333333333333334",
    "inequality-independence, 0.20105474942890414",
    "hhi, 0.2111111111111111",
    "effective-corridors, 4.7368421052631575",
    "theil, 0.7583622341251021",
    "gini-total, 0.6787878787878788",
    "gini-total-uncorrected, 0.6222222222222222",
    "gini-row, 0.11666666666666667",
    "gini-col, 0.09444444444444444",
    "gini-in-weighted, 0.5666666666666667",
    "gini-out-weighted, 0.7",
    "coefficient-of-variation, 1.2933395813657265",
    "aggregated-cv, 1.6925898130026242",
    "aggregated-cv-in, 0.7382314550175852",
    "aggregated-cv-out, 0.9543583579850391",
    "gini-weighted, 0.6333333333333333",
    "gini-row-standardized, 18.75",
    "gini-col-standardized, 15.178571428571429",
    "mean-distance, 119.66666666666667",
    "median-distance, 103.33333333333333",
    "distance-decay, 0.46330403955510135"
  })
  void isThePagesWorkedExample(String id, double value) {
    Computed computed = FourCountries.of(Indicators.find(id).orElseThrow());
    assertThat(computed.values().get("_T")).isCloseTo(value, within(1e-9));
    assertThat(computed.only().<Double>getAs("obs_low")).isCloseTo(value, within(1e-9));
  }

  /** Nothing is known of how far Belize lies: it is left out, and what it moved is not covered. */
  @Test
  void areasWithoutDistancesAreLeftOut() {
    String flows = FourCountries.FLOWS + "BLZ MEX 75\nMEX BLZ 75\n";
    ResultRow row =
        Computed.of(
                List.of(Indicators.find("mean-distance").orElseThrow()),
                Written.flows(flows),
                Written.none(Tables.POPULATION),
                FourCountries.distances())
            .only();
    assertThat(row.<Double>getAs("obs_value")).isCloseTo(119.66666666666667, within(1e-9));
    assertThat(row.<Double>getAs("coverage")).isCloseTo(12 / 14.0, within(1e-12));
    assertThat(row.<Long>getAs("n_obs")).isEqualTo(12 + 12);
  }

  @ParameterizedTest
  @ValueSource(strings = {"mean-distance", "median-distance", "distance-decay"})
  void whoMeasuredTheDistancesIsNamedBesideWhoCountedTheMoves(String id) {
    ResultRow row =
        Computed.of(
                List.of(Indicators.find(id).orElseThrow()),
                Written.flows(FourCountries.FLOWS, "source_id", "usa-counts"),
                Written.none(Tables.POPULATION),
                FourCountries.distances())
            .only();
    assertThat(row.<String>getAs("source_id")).isEqualTo("int-example+usa-counts");
  }

  /** Without distances between two of them nothing can be said, and the row says so. */
  @Test
  void withoutTwoAreasInReachThereIsNoValue() {
    ResultRow row =
        Computed.of(
                List.of(Indicators.find("distance-decay").orElseThrow()),
                Written.flows("origin destination obs_value\nCUB HTI 5\nHTI CUB 6"),
                Written.none(Tables.POPULATION),
                FourCountries.distances())
            .only();
    assertThat(row.<Double>getAs("obs_value")).isNull();
    assertThat(row.<String>getAs("obs_status")).isEqualTo("O");
  }

  /** Whatever a suppressed flow was, an exponent of distance has no bounds. */
  @Test
  void anExponentIsOpenOnBothSidesWhereAFlowIsNotExact() {
    ResultRow row =
        Computed.of(
                List.of(Indicators.find("distance-decay").orElseThrow()),
                Written.flows(FourCountries.FLOWS.replace("SLV MEX 10", "SLV MEX .")),
                Written.none(Tables.POPULATION),
                FourCountries.distances())
            .only();
    assertThat(row.<Double>getAs("obs_low")).isNull();
    assertThat(row.<Double>getAs("obs_high")).isNull();
  }

  /** A suppressed flow leaves open how concentrated the others are. */
  @Test
  void boundsAreTheWholeRangeWhereAFlowIsNotExact() {
    String flows = FourCountries.FLOWS.replace("SLV MEX 10", "SLV MEX .");
    Computed computed =
        Computed.of(
            Indicators.find("hhi").orElseThrow(),
            Written.flows(flows),
            Written.population(FourCountries.POPULATION));
    assertThat(computed.only().<Double>getAs("obs_low")).isZero();
    assertThat(computed.only().<Double>getAs("obs_high")).isEqualTo(1);
  }
}
