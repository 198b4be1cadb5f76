package org.puebla.indicator.cause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.puebla.indicator.ResultRow;
import org.puebla.indicator.Written;
import org.puebla.indicator.run.Computed;
import org.puebla.table.Tables;

/** The worked example of the page and what surrounds it. */
class BilateralRemittancesTest {

  private static final String STOCKS =
      """
      origin destination measure origin_basis period_basis time_period sex obs_value
      GTM    USA         FBS     COB          MID          2015        F   30
      GTM    USA         FBS     COB          MID          2015        M   20
      GTM    USA         FBS     COB          MID          2025        F   30
      GTM    USA         FBS     COB          MID          2025        M   40
      GTM    BLZ         FBS     COB          MID          2015        _T  40
      GTM    BLZ         FBS     COB          MID          2025        _T  40
      """;

  private static final String DRIVERS =
      """
      driver            ref_area time_period obs_value
      BX.TRF.PWKR.CD.DT GTM      2020        1300
      NY.GDP.PCAP.CD    GTM      2020        2000
      NY.GDP.PCAP.CD    USA      2020        12000
      NY.GDP.PCAP.CD    BLZ      2020        1000
      """;

  @ParameterizedTest
  @CsvSource({
    "USA, 900, 780, 1231.578947368421",
    "BLZ, 400, 68.42105263157895, 520",
  })
  void isThePagesWorkedExample(String host, double value, double low, double high) {
    ResultRow row =
        of(Written.stocks(STOCKS), Written.drivers(DRIVERS)).where("origin", host).only();
    assertThat(row.<String>getAs("destination")).isEqualTo("GTM");
    assertThat(row.<Double>getAs("obs_value")).isCloseTo(value, within(1e-9));
    assertThat(row.<Double>getAs("obs_low")).isCloseTo(low, within(1e-9));
    assertThat(row.<Double>getAs("obs_high")).isCloseTo(high, within(1e-9));
    assertThat(row.<String>getAs("measure")).isEqualTo("RMI");
    assertThat(row.<String>getAs("obs_status")).isEqualTo("E");
    assertThat(row.<Double>getAs("coverage")).isEqualTo(1);
  }

  /** The weights are of one source, the dollars of another, the incomes of a third. */
  @Test
  void namesAllSources() {
    String drivers =
        DRIVERS
            .replace("obs_value", "obs_value source_id")
            .replaceAll("(BX\\S+ .*)", "$1 int-money")
            .replaceAll("(NY\\S+ .*)", "$1 int-income");
    Computed sent = of(Written.stocks(STOCKS), Written.drivers(drivers));
    assertThat(sent.rows())
        .hasSize(2)
        .allSatisfy(
            row ->
                assertThat(row.<String>getAs("source_id"))
                    .isEqualTo("int-example+int-income+int-money"));
  }

  /** Of two series of one source the fuller is taken whole: 60 and 40 here, and not 7 and 40. */
  @Test
  void twoSeriesOfAHostAreNotMixed() {
    String coarse = "GTM USA FBS CTZ MID 2020 _T 7\n";
    Computed sent = of(Written.stocks(STOCKS + coarse), Written.drivers(DRIVERS));
    assertThat(sent.byCorridor().get("USA-GTM")).isCloseTo(900, within(1e-9));
  }

  /** Who lives where no income is known has no part, and the row says so. */
  @Test
  void aHostWithoutIncomeIsNotCovered() {
    Computed sent =
        of(Written.stocks(STOCKS + "GTM CUB FBS COB MID 2020 _T 100"), Written.drivers(DRIVERS));
    ResultRow cuba = sent.where("origin", "CUB").only();
    assertThat(cuba.<Double>getAs("obs_value")).isNull();
    assertThat(cuba.<String>getAs("obs_status")).isEqualTo("O");
    ResultRow usa = sent.where("origin", "USA").only();
    assertThat(usa.<Double>getAs("obs_value")).isCloseTo(900, within(1e-9));
    assertThat(usa.<Double>getAs("coverage")).isCloseTo(0.5, within(1e-12));
    // By the first rule 60 of 200 migrants, if those in Cuba send as much.
    assertThat(usa.<Double>getAs("obs_low")).isCloseTo(390, within(1e-9));
  }

  /** Japan counts citizens; where a host counts births as well these are taken. */
  @Test
  void citizensStandForMigrantsWhereBirthsAreNotCounted() {
    Computed sent =
        of(
            Written.stocks(
                STOCKS + "GTM JPN FCS CTZ MID 2020 _T 60\n" + "GTM BLZ FCS CTZ MID 2020 _T 7000"),
            Written.drivers(DRIVERS + "NY.GDP.PCAP.CD JPN 2020 12000"));
    assertThat(sent.byCorridor().get("JPN-GTM"))
        .isCloseTo(sent.byCorridor().get("USA-GTM"), within(1e-9));
    assertThat(sent.byCorridor().values().stream().mapToDouble(Double::doubleValue).sum())
        .isCloseTo(1300, within(1e-9));
  }

  /** Before the first and after the last count of a host nobody is known to be there. */
  @Test
  void stocksAreNotContinuedBeyondTheirYears() {
    String later = DRIVERS.replace("2020", "2026");
    assertThat(of(Written.stocks(STOCKS), Written.drivers(later)).rows()).isEmpty();
  }

  private static Computed of(Written stocks, Written drivers) {
    return Computed.of(
        List.of(new BilateralRemittances()), stocks, Written.none(Tables.POPULATION), drivers);
  }
}
