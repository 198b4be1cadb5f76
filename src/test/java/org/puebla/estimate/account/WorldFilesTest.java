package org.puebla.estimate.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.puebla.fit.Adjustment;
import org.puebla.fit.Fit;
import org.puebla.fit.Tolerance;
import org.puebla.matrix.AreaMatrix;
import org.puebla.matrix.AreaVector;
import org.puebla.testing.LongFile;
import org.puebla.testing.Near;

/**
 * Estimates of fifty synthetic and of 192 real countries beside those of the reference; run where
 * its files are.
 */
@Tag("real")
class WorldFilesTest {

  private static final Path WORLD = Path.of(System.getProperty("puebla.golden", ""), "world");

  @ParameterizedTest
  @CsvSource({
    // Differences of native-born in millions: a tenth of a millionth of a person is rounding.
    "da_min_closed, min_closed_limit, 1e-8",
    "da_ind_closed, independence_closed_limit, 1e-8",
    "da_pb_closed, pseudobayes_migest, 1e-1",
    "da_min_open_dr, min_open_dr_migest, 1e-6",
    "sd_drop_neg, diff_zero, 1e-12",
    "sd_rev_neg, diff_return, 1e-12",
    "mig_rate, rates_dennett, 1e-9"
  })
  void agreesOnFiftyCountries(String method, String file, double tolerance) {
    Path folder = WORLD.resolve("world50");
    StockChange change = change(folder, "");
    AreaMatrix flows = estimate(change).flows(Method.of(method).orElseThrow()).table();
    AreaMatrix expected =
        new LongFile(folder.resolve("out_" + file + ".csv")).square(change.areas());
    Near.assertNear(flows, expected, tolerance);
  }

  /** The world of 1990 to 2015: every margin is met, and the accounts of all areas close. */
  @ParameterizedTest
  @ValueSource(ints = {1990, 1995, 2000, 2005, 2010})
  void meetsEveryMarginOfTheWorld(int year) {
    StockChange change = change(WORLD.resolve("real_un2019"), "_" + year);
    Fit<AreaMatrix> fit = estimate(change).flows(Method.MINIMUM_CLOSED);
    assertThat(fit.certificate().converged()).isTrue();
    assertThat(fit.certificate().feasible()).isTrue();
    double[] shift = shifts(change, fit.certificate().adjustments());
    AreaVector arrivals = fit.table().columnSums();
    AreaVector departures = fit.table().rowSums();
    double[] before = Sums.ofColumns(change.start());
    double[] after = Sums.ofColumns(change.end());
    for (int area = 0; area < change.size(); area++) {
      double net = arrivals.values()[area] - departures.values()[area];
      double growth = after[area] - before[area] - change.births()[area] + change.deaths()[area];
      assertThat(net).as(change.areas().get(area)).isCloseTo(growth + shift[area], within(1e-3));
    }
  }

  /** South Sudan had no foreign-born in 1990; the reference misses margins by 81,820 persons. */
  @Test
  void namesSouthSudan() {
    Fit<AreaMatrix> fit =
        estimate(change(WORLD.resolve("real_un2019"), "_1990")).flows(Method.MINIMUM_CLOSED);
    assertThat(fit.certificate().adjustments())
        .filteredOn(adjustment -> adjustment.what().startsWith("settled-apart"))
        .extracting(Adjustment::area)
        .containsOnly("728");
  }

  /** How much the native-born of the end less those of the start were shifted. */
  private static double[] shifts(StockChange change, List<Adjustment> adjustments) {
    double[] shifts = new double[change.size()];
    for (Adjustment adjustment : adjustments) {
      int area = change.areas().indexOf(adjustment.area());
      if (adjustment.what().endsWith("-at-end")) {
        shifts[area] += adjustment.change();
      } else if (adjustment.what().endsWith("-at-start")) {
        shifts[area] -= adjustment.change();
      }
    }
    return shifts;
  }

  private static FlowEstimate estimate(StockChange change) {
    return new FlowEstimate(change, Optional.empty(), Tolerance.EXACT);
  }

  private static StockChange change(Path folder, String suffix) {
    LongFile events = new LongFile(folder.resolve("in_demog" + suffix + ".csv"));
    List<String> areas = events.names();
    return StockChange.of(
        new LongFile(folder.resolve("in_stock_start" + suffix + ".csv")).square(areas),
        new LongFile(folder.resolve("in_stock_end" + suffix + ".csv")).square(areas),
        Optional.of(events.column(1)),
        Optional.of(events.column(2)));
  }
}
