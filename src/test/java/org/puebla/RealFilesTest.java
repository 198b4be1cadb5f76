package org.puebla;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Holds a release of the publishers' whole files against the figures that they print, read by
 * DuckDB. Run by {@code .ci/checks/20-real-files}, which makes the release.
 */
@Tag("real")
class RealFilesTest {

  private static final String RELEASE = System.getProperty("puebla.release", "");

  /** Sums by fiscal year of the file of 21 October 2023, equal to CBP's nationwide totals. */
  @ParameterizedTest
  @CsvSource({"2020,646822", "2021,1956519", "2022,2766582", "2023,3201144"})
  void encountersAddUpByFiscalYear(int fiscalYear, long encounters) throws SQLException {
    assertThat(
            number(
                "select sum(obs_value) from %s where source_id = 'usa-cbp-encounters'"
                    + " and period_start >= '%d-10-01' and period_start < '%d-10-01'",
                table("flows"), fiscalYear - 1, fiscalYear))
        .isEqualTo(encounters);
  }

  /**
   * Visible cells only: the hidden ones stand as intervals. The visible cells of 2022 add up to
   * 436,805; 65 of them, of Portugal, are added to a hidden cell of the Azores and hidden with it.
   */
  @ParameterizedTest
  @CsvSource({"2015,271155", "2019,340460", "2022,436740", "2023,471040"})
  void permanentResidentsAddUpToAtLeastTheVisibleCells(int year, long visible) throws SQLException {
    String cells =
        "from %s where source_id = 'can-ircc-permanent-residents' and time_period like '%d-%%'";

    assertThat(number("select sum(obs_value) " + cells, table("flows"), year)).isEqualTo(visible);
    assertThat(number("select sum(obs_high) " + cells, table("flows"), year))
        .isGreaterThan(visible);
  }

  /** Devueltos of the bulletin of 2015: deportations, assisted returns, and those of children. */
  @Test
  void mexicanReturnsAddUpToThePublishedTotal() throws SQLException {
    assertThat(
            number(
                "select sum(obs_value) from %s where source_id = 'mex-upm-returns'"
                    + " and time_period like '2015-%%'",
                table("flows")))
        .isEqualTo(181_163);
  }

  /** Both registers of the land route: Mexico's returns and Guatemala's receptions. */
  @Test
  void mexicanReturnsMirrorGuatemalanReceptions() throws SQLException {
    String corridor =
        " from %s where origin = 'MEX' and destination = 'GTM' and time_period = '2021'"
            + " and sex = '_T' and age = '_T'";
    assertThat(number("select inflow" + corridor, table("mirror"))).isEqualTo(45_714);
    assertThat(number("select outflow" + corridor, table("mirror"))).isEqualTo(53_156);
  }

  /** Seven intervals from 1990 to 2024, less the last: births and deaths stop at 2021. */
  @Test
  void everyMethodEstimatesSixIntervalsOfTheWorld() throws SQLException {
    String intervals =
        "select count(distinct time_period) from %s where sex = '_T' and method = '%s'";
    assertThat(number(intervals, table("estimates"), "da_pb_closed")).isEqualTo(6);
    assertThat(
            number(
                "select count(*) from %s where rule_id like 'estimate.margins%%' and error_level <> 'PASS'",
                table("quality")))
        .isZero();
  }

  /** Total General of the cuadro: nationals and foreigners. */
  @Test
  void airEntriesAddUpToTheTotalGeneral() throws SQLException {
    String entries = "from %s where source_id = 'mex-upm-air-entries'";

    assertThat(number("select sum(obs_value) " + entries, table("flows"))).isEqualTo(31_228_715);
    assertThat(number("select sum(obs_value) " + entries + " and origin = 'MEX'", table("flows")))
        .isEqualTo(9_097_713);
  }

  /** The printed WORLD rows; by sex, some countries print no figure. */
  @ParameterizedTest
  @CsvSource({"1990,152986157", "2020,280598105"})
  void migrantStockOfAllCountriesIsTheWorld(int year, long world) throws SQLException {
    assertThat(
            number(
                "select sum(obs_value) from %s where source_id = 'int-un-desa-migrant-stock'"
                    + " and time_period = '%d' and sex = '_T'",
                table("stocks"), year))
        .isEqualTo(world);
  }

  @Test
  void annualTotalsOfDarienAreYearsAndNoMonthIsBoth() throws SQLException {
    String transits = "select count(*) from %s where source_id = 'pan-snm-darien-transits' and ";

    assertThat(number(transits + "freq = 'A' and period_start >= '2020-01-01'", table("flows")))
        .isZero();
    assertThat(number(transits + "freq = 'M' and period_start < '2020-01-01'", table("flows")))
        .isZero();
  }

  /** UNHCR's own codes would make Austria of Australia: coo AUS is Austria. */
  @Test
  void refugeesInAustriaAreNotInAustralia() throws SQLException {
    assertThat(
            number(
                "select sum(obs_value) from %s where source_id = 'int-unhcr-population'"
                    + " and measure = 'REF' and time_period = '1951' and destination = 'AUT'",
                table("stocks")))
        .isEqualTo(282_000);
  }

  @Test
  void nothingWasRefusedAndEveryPrintedTotalIsMet() throws SQLException {
    assertThat(number("select count(*) from %s", table("rejected"))).isZero();
    assertThat(
            number(
                "select count(*) from %s where rule_id like 'total.%%' and imbalance is not null",
                table("quality")))
        .isZero();
  }

  @Test
  void everyKeyIsUniqueAndEveryIntervalHoldsItsValue() throws SQLException {
    Map<String, Long> repeated = new LinkedHashMap<>();
    for (String table : new String[] {"flows", "stocks"}) {
      repeated.put(table, number("select count(*) - count(distinct obs_id) from %s", table(table)));
      repeated.put(
          table + " outside",
          number(
              "select count(*) from %s where obs_value not between obs_low and obs_high",
              table(table)));
    }

    assertThat(repeated.values()).containsOnly(0L);
  }

  private static String table(String name) {
    return "'" + RELEASE + "/" + name + ".parquet/*.parquet'";
  }

  private static long number(String query, Object... values) throws SQLException {
    try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:");
        ResultSet row = duckdb.createStatement().executeQuery(query.formatted(values))) {
      row.next();
      return Math.round(row.getDouble(1));
    }
  }
}
