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

  /**
   * Sums by fiscal year of three files together, equal to CBP's nationwide totals: only the first
   * has fiscal 2020, and 2024 goes to May.
   */
  @ParameterizedTest
  @CsvSource({"2020,646822", "2021,1956519", "2022,2766582", "2023,3201144", "2024,2222770"})
  void encountersAddUpByFiscalYear(int fiscalYear, long encounters) throws SQLException {
    assertThat(
            number(
                "select sum(obs_value) from %s where source_id = 'usa-cbp-encounters'"
                    + " and period_start >= '%d-10-01' and period_start < '%d-10-01'",
                table("flows"), fiscalYear - 1, fiscalYear))
        .isEqualTo(encounters);
  }

  /** CBP lowered October 2023 by 182 in 106 cells between its files of October and of May. */
  @Test
  void revisionsOfEncountersAreThoseOfTheFiles() throws SQLException {
    String revised =
        "from %s where source_id = 'usa-cbp-encounters' and time_period = '2023-10'"
            + " and change in ('changed', 'removed')";

    assertThat(number("select count(*) " + revised, table("revisions"))).isEqualTo(106);
    assertThat(
            number("select sum(coalesce(new_value, 0) - old_value) " + revised, table("revisions")))
        .isEqualTo(-182);
    assertThat(
            number(
                "select count(*) from %s where source_id = 'usa-cbp-encounters'"
                    + " and change = 'changed' and time_period < '2023-10'",
                table("revisions")))
        .isZero();
  }

  /** World Population Prospects 2024 says so of itself: births less deaths and growth leave it. */
  @ParameterizedTest
  @CsvSource({"MEX,-1096208", "USA,8319268", "GTM,-224035", "VEN,-3732752"})
  void netMigrationIsThatOfTheRevision(String area, long people) throws SQLException {
    assertThat(
            number(
                "select obs_value::bigint from %s where indicator = 'net-migration-residual'"
                    + " and ref_area = '%s' and time_period = '2015-07-01/P5Y'",
                table("indicators"), area))
        .isBetween(people - 1, people + 1);
  }

  /** Who leaves one country comes to another. */
  @Test
  void netMigrationOfTheWorldIsNought() throws SQLException {
    assertThat(
            number(
                "select max(abs(net))::bigint from (select sum(obs_value) as net from %s"
                    + " where indicator = 'net-migration-residual' and length(ref_area) = 3"
                    + " group by time_period)",
                table("indicators")))
        .isLessThan(5_000);
  }

  /** Mexico's emigrants by the account of a closed world: hundreds of thousands, not a hundred. */
  @Test
  void peopleLeaveACountryOfEmigrants() throws SQLException {
    assertThat(
            number(
                "select sum(obs_value)::bigint from %s where method = 'da_min_closed'"
                    + " and origin = 'MEX' and move = '_T' and sex = '_T'"
                    + " and time_period = '2015-07-01/P5Y'",
                table("estimates")))
        .isGreaterThan(1_000_000);
  }

  /** The printed totals of the fiscal years; of 2021 to mid-April, of 2026 to January. */
  @ParameterizedTest
  @CsvSource({
    "2019,510854",
    "2020,182869",
    "2021,58964",
    "2022,306979",
    "2023,273220",
    "2025,310181",
    "2026,154456"
  })
  void bookInsAddUpByFiscalYear(int fiscalYear, long bookIns) throws SQLException {
    assertThat(
            number(
                "select sum(obs_value) from %s where source_id = 'usa-ice-book-ins'"
                    + " and period_start >= '%d-10-01' and period_start < '%d-10-01'",
                table("flows"), fiscalYear - 1, fiscalYear))
        .isEqualTo(bookIns);
  }

  /** The workbook to April 2023 and the text of a year later are one table, and say so. */
  @Test
  void aWorkbookAndATextAreEditionsOfOneTable() throws SQLException {
    String revised =
        "from %s where source_id = 'can-ircc-permanent-residents' and change = 'changed'";

    assertThat(number("select count(*) " + revised, table("revisions"))).isEqualTo(44);
    assertThat(
            number(
                "select count(*) from %s where source_id = 'can-ircc-permanent-residents'"
                    + " and change in ('removed', 'withdrawn')",
                table("revisions")))
        .isZero();
  }

  /** Visible cells, a hidden one of the Azores beside Portugal's 65 among them. */
  @ParameterizedTest
  @CsvSource({"2015,271155", "2019,340460", "2022,436805", "2023,471040"})
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

  /**
   * All cells of each year's cuadro; of 2025 the printed Total General, nationals and foreigners.
   */
  @ParameterizedTest
  @CsvSource({
    "2017,23790043,5899771",
    "2019,25782956,6743519",
    "2021,11355694,2998927",
    "2025,31228715,9097713"
  })
  void airEntriesAddUpToTheTotalGeneral(int year, long all, long nationals) throws SQLException {
    String entries = "from %s where source_id = 'mex-upm-air-entries' and time_period = '%d'";

    assertThat(number("select sum(obs_value) " + entries, table("flows"), year)).isEqualTo(all);
    assertThat(
            number(
                "select sum(obs_value) " + entries + " and origin = 'MEX'", table("flows"), year))
        .isEqualTo(nationals);
  }

  /** Mexicans abroad in 2020 by both editions, as far as the corridor was in the first. */
  @Test
  void revisedStocksAreOfTheNewestEdition() throws SQLException {
    assertThat(
            number(
                "select sum(obs_value) from %s where source_id = 'int-un-desa-bilateral-stock'"
                    + " and origin = 'MEX' and time_period = '2020' and edition = '2025-05-01'",
                table("stocks")))
        .isEqualTo(11_452_717);
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

  /** Sums of the file by year, which are those of the bank's monthly series but for roundings. */
  @ParameterizedTest
  @CsvSource({"2013,23090", "2019,37250", "2023,63319"})
  void remittancesToMexicoAddUpToThePublishedTotal(int year, long millions) throws SQLException {
    assertThat(
            number(
                "select sum(obs_value) / 1e6 from %s where source_id = 'mex-banxico-remittances'"
                    + " and measure = 'RMI' and time_period like '%d-%%'",
                table("flows"), year))
        .isEqualTo(millions);
  }

  /** The World Bank's sum, of which the rules give the United States too much: 98 and not 95 %. */
  @Test
  void estimatedRemittancesAddUpAndOverstateTheLargestCorridor() throws SQLException {
    String estimated =
        "select sum(obs_value) / 1e6 from %s where indicator = 'bilateral-remittances'"
            + " and destination = 'MEX' and time_period = '2019'";
    String published =
        "select sum(obs_value) / 1e6 from %s where source_id = 'mex-banxico-remittances'"
            + " and measure = 'RMI' and time_period like '2019-%%' and origin = 'USA'";

    assertThat(number(estimated, table("indicators"))).isEqualTo(39_834);
    assertThat(number(estimated + " and origin = 'USA'", table("indicators"))).isEqualTo(39_046);
    assertThat(number(published, table("flows"))).isEqualTo(35_416);
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

  /** Figures as printed, in units small enough to be whole. */
  @ParameterizedTest
  @CsvSource({
    "int-wb-wdi, NY.GDP.PCAP.CD, MEX, 2023, 1, 13826",
    "int-wb-wdi, SL.UEM.TOTL.NE.ZS, MEX, 2023, 1000, 2765",
    "int-wb-forest-area, AG.LND.FRST.ZS, CRI, 2015, 100, 5398",
    "int-wb-governance, PV.EST, MEX, 2016, 1000, -766",
    "int-undp-human-development, HDR.HDI, MEX, 2021, 1000, 758",
    "int-undp-human-development, HDR.HDI, GTM, 2021, 1000, 627",
    "int-iom-country-indicators, NY.GDP.PCAP.PP.KD, MEX, 2023, 1, 21874",
    "int-iom-country-indicators, BX.TRF.PWKR.CD.DT, MEX, 2023, 0.000001, 66238",
    "swe-ucdp-battle-deaths, UCDP.BRD, SLV, 1983, 1, 9000",
    "fra-cepii-geodist, GEODIST.COLONY, USA, 2004, 1, 8"
  })
  void driversAreAsPrinted(
      String source, String driver, String area, String year, String units, long printed)
      throws SQLException {
    assertThat(
            number(
                "select sum(obs_value) * %s from %s where source_id = '%s' and driver = '%s'"
                    + " and ref_area = '%s' and time_period = '%s'",
                units, table("drivers"), source, driver, area, year))
        .isEqualTo(printed);
  }

  /** Every estimate of six sheets, each with its standard error; the scale has a mean of nought. */
  @Test
  void governanceIsAnEstimateWithBoundsOnBothSides() throws SQLException {
    String estimates =
        " from %s where source_id = 'int-wb-governance' and obs_value is not null and obs_status = 'E'";

    assertThat(number("select count(*)" + estimates, table("drivers"))).isEqualTo(22_228);
    assertThat(
            number(
                "select count(*)"
                    + estimates
                    + " and abs(obs_high + obs_low - 2 * obs_value) < 1e-12"
                    + " and obs_high > obs_low",
                table("drivers")))
        .isEqualTo(22_228);
    assertThat(
            number(
                "select 1000 * max(abs(mean)) from (select avg(obs_value) as mean"
                    + estimates
                    + " group by driver, time_period)",
                table("drivers")))
        .isLessThan(5);
  }

  /** The deaths of the whole file, less the 92 of Palestine under mandate. */
  @ParameterizedTest
  @CsvSource({"1946,2022,10727107", "2022,2022,204331", "1994,1994,38691"})
  void battleDeathsAddUpToThoseOfTheFile(String from, String to, long deaths) throws SQLException {
    assertThat(
            number(
                "select sum(obs_value) from %s where source_id = 'swe-ucdp-battle-deaths'"
                    + " and time_period between '%s' and '%s'",
                table("drivers"), from, to))
        .isEqualTo(deaths);
  }

  /** Guatemala borders Mexico, Belize, El Salvador and Honduras; no distance has a direction. */
  @Test
  void distancesAndBordersAreOfPairs() throws SQLException {
    String pairs = " from %s as there where there.source_id = 'fra-cepii-geodist'";

    assertThat(number("select count(*)" + pairs, table("drivers"))).isEqualTo(12 * 224 * 224);
    assertThat(
            number(
                "select count(*)"
                    + pairs
                    + " and driver = 'GEODIST.CONTIG' and obs_value = 1 and ref_area = 'GTM'"
                    + " and counterpart_area in ('MEX', 'BLZ', 'SLV', 'HND')",
                table("drivers")))
        .isEqualTo(4);
    assertThat(
            number(
                "select count(*) from %1$s as there join %1$s as back"
                    + " on there.driver = back.driver and there.ref_area = back.counterpart_area"
                    + " and there.counterpart_area = back.ref_area"
                    + " where there.source_id = 'fra-cepii-geodist'"
                    + " and back.source_id = 'fra-cepii-geodist'"
                    + " and there.driver in ('GEODIST.DIST', 'GEODIST.CONTIG')"
                    + " and there.obs_value <> back.obs_value",
                table("drivers")))
        .isZero();
  }

  @Test
  void everyDriverHasACauseAndALicence() throws SQLException {
    assertThat(
            number(
                "select count(*) from %s where cause is null or licence = '' or unit_measure is null",
                table("drivers")))
        .isZero();
    assertThat(number("select count(distinct cause) from %s", table("drivers"))).isEqualTo(10);
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

    repeated.put(
        "drivers",
        number(
            "select count(*) - count(distinct (driver, ref_area, counterpart_area, time_period,"
                + " source_id, edition)) from %s",
            table("drivers")));
    repeated.put(
        "drivers outside",
        number(
            "select count(*) from %s where obs_value not between obs_low and obs_high",
            table("drivers")));

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
