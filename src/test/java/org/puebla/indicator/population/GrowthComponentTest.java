package org.puebla.indicator.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.puebla.indicator.AgeExamples;
import org.puebla.indicator.ResultRow;
import org.puebla.indicator.Written;
import org.puebla.indicator.counts.figure.Evidence;
import org.puebla.indicator.counts.figure.Figure;
import org.puebla.indicator.run.Computed;
import org.puebla.indicator.run.Indicators;
import org.puebla.matrix.Bounded;
import org.puebla.table.Tables;

/** The worked example of the pages of growth, and what every balance must hold to. */
class GrowthComponentTest {

  /** Half of the first and the last year: 100 births and 40 deaths; 5 times 1050 person-years. */
  @ParameterizedTest
  @CsvSource({
    "population-change, 100",
    "natural-increase, 60",
    "net-migration-residual, 40",
    "population-change-rate, 19.047619047619047",
    "natural-increase-rate, 11.428571428571429",
    "net-migration-residual-rate, 7.619047619047619",
    "migration-share-of-growth, 40"
  })
  void isThePagesWorkedExample(String id, double value) {
    ResultRow row = of(id, AgeExamples.censuses()).only();
    assertThat(row.<Double>getAs("obs_value")).isCloseTo(value, within(1e-9));
    assertThat(row.<String>getAs("time_period")).isEqualTo("2015-07-01/P5Y");
  }

  @Test
  void aResidualIsNeverBetterThanEstimated() {
    assertThat(
            of("net-migration-residual", AgeExamples.censuses()).only().<String>getAs("obs_status"))
        .isEqualTo("E");
  }

  /** As many died and left as were born and came: of a change of nought nothing is a share. */
  @Test
  void ofNoChangeNothingIsAShare() {
    ResultRow row =
        of(
                "migration-share-of-growth",
                Written.population(
                    """
                    ref_area measure period_basis time_period obs_value
                    NIC      POP     MID          2015        1000
                    NIC      POP     MID          2016        1000
                    NIC      BIR     CAL          2015        30
                    NIC      BIR     CAL          2016        30
                    NIC      DEA     CAL          2015        10
                    NIC      DEA     CAL          2016        10
                    """))
            .only();
    assertThat(row.<Double>getAs("obs_value")).isNull();
    assertThat(row.<String>getAs("obs_status")).isEqualTo("O");
  }

  /** Whatever the inputs are within their bounds, every term lies within its own. */
  @Property
  void boundsHoldEveryReading(
      @ForAll @Size(8) List<@DoubleRange(min = 1, max = 1000) Double> ends,
      @ForAll @Size(4) List<@DoubleRange(min = 0, max = 1) Double> reading) {
    Figure[] inputs = new Figure[4];
    Figure[] read = new Figure[4];
    for (int at = 0; at < inputs.length; at++) {
      double low = Math.min(ends.get(2 * at), ends.get(2 * at + 1));
      double high = Math.max(ends.get(2 * at), ends.get(2 * at + 1));
      inputs[at] = figure(low, (low + high) / 2, high);
      double within = Math.min(high, low + reading.get(at) * (high - low));
      read[at] = figure(within, within, within);
    }
    GrowthBalance open = new GrowthBalance(inputs[0], inputs[1], inputs[2], inputs[3], 5);
    GrowthBalance closed = new GrowthBalance(read[0], read[1], read[2], read[3], 5);
    for (boolean isRate : Set.of(false, true)) {
      holds(rated(open, open.change(), isRate), rated(closed, closed.change(), isRate));
      holds(
          rated(open, open.naturalIncrease(), isRate),
          rated(closed, closed.naturalIncrease(), isRate));
      holds(rated(open, open.netMigration(), isRate), rated(closed, closed.netMigration(), isRate));
    }
    if (open.migrationShare().isKnown()) {
      holds(open.migrationShare(), closed.migrationShare());
    }
  }

  private static Figure rated(GrowthBalance balance, Figure term, boolean isRate) {
    return isRate ? balance.perThousandYears(term) : term;
  }

  private static void holds(Figure bounds, Figure reading) {
    double slack = 1e-9 * (1 + Math.abs(reading.value()));
    assertThat(reading.value()).isBetween(bounds.low() - slack, bounds.high() + slack);
  }

  private static Figure figure(double low, double value, double high) {
    return new Figure(new Bounded(value, low, high), new Evidence(0, 1, 1, 7));
  }

  private static Computed of(String id, Written people) {
    return Computed.of(Indicators.find(id).orElseThrow(), Written.none(Tables.FLOWS), people);
  }
}
