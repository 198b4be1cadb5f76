package org.puebla.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.puebla.indicator.flow.Inflow;
import org.puebla.indicator.flow.IntraRegionalShareIn;
import org.puebla.indicator.people.UnaccompaniedShare;
import org.puebla.indicator.population.NetMigrationSurvival;
import org.puebla.indicator.run.Computed;
import org.puebla.indicator.run.Indicators;
import org.puebla.table.Tables;

/** What the rows do not settle is not said, or said with bounds that hold it. */
class HonestyTest {

  @Test
  void aWithheldTotalLeavesItsPartsOpenAbove() {
    ResultRow row =
        Computed.of(
                new Inflow(),
                Written.flows(
                    """
                    origin destination sex obs_value obs_low obs_high obs_status
                    GTM    MEX         _T  .         0       .        Q
                    GTM    MEX         F   5         5       5        A
                    """))
            .where("sex", "_T", "ref_area", "MEX")
            .only();
    assertThat(row.<Double>getAs("obs_value")).isEqualTo(5);
    assertThat(row.<Double>getAs("obs_low")).isEqualTo(5);
    assertThat(row.<Double>getAs("obs_high")).isNull();
    assertThat(row.<String>getAs("obs_status")).isEqualTo("Q");
  }

  /** Women from July on only: half a year of them is no year. */
  @Test
  void aYearOfASexWantsTheMonthsOfEverybody() {
    String months =
        IntStream.rangeClosed(1, 12)
            .mapToObj(
                month ->
                    "GTM MEX _T M 2020-%02d 100%n".formatted(month)
                        + (month > 6 ? "GTM MEX F M 2020-%02d 40%n".formatted(month) : ""))
            .collect(Collectors.joining());
    Computed inflows =
        Computed.of(
                new Inflow(),
                Written.flows("origin destination sex freq time_period obs_value\n" + months))
            .where("ref_area", "MEX", "freq", "A");
    assertThat(inflows.where("sex", "_T").only().<Double>getAs("obs_value")).isEqualTo(1200);
    assertThat(inflows.where("sex", "F").rows()).isEmpty();
  }

  /** Mexico and Guatemala counted who left for the United States; nobody else was asked. */
  @Test
  void sharesOfWhatOnlyMembersCountedAreNotSaid() {
    Written emigration =
        Written.flows(
            """
            ref_area origin destination measure obs_value
            MEX      MEX    USA         EMI     300
            GTM      GTM    USA         EMI     100
            """);
    assertThat(Computed.of(new IntraRegionalShareIn(), emigration).rows()).isEmpty();
    ResultRow withOthers =
        Computed.of(
                new IntraRegionalShareIn(),
                emigration.and(
                    Written.flows(
                        """
                        ref_area origin destination measure obs_value
                        COL      COL    USA         EMI     100
                        """)))
            .where("ref_area", "USA")
            .only();
    assertThat(withOthers.<Double>getAs("obs_value")).isEqualTo(80);
    assertThat(withOthers.<Double>getAs("obs_low")).isZero();
    assertThat(withOthers.<Double>getAs("obs_high")).isEqualTo(100);
  }

  /** A publisher's slip shows, and stops nothing. */
  @Test
  void aPartAboveItsWholeIsShownAsSuch() {
    ResultRow row =
        Computed.of(
                new UnaccompaniedShare(),
                Written.flows(
                    """
                    origin destination accompaniment obs_value
                    GTM    MEX         _T            10
                    GTM    MEX         UNA           11
                    """))
            .where("ref_area", "MEX")
            .only();
    assertThat(row.<Double>getAs("obs_value")).isCloseTo(110, within(1e-9));
  }

  /** Nicaragua lacks one cohort: neither it nor its share of the whole is used. */
  @Test
  void cohortsWithAGapAreLeftOutOfAreaAndWholeAlike() {
    Computed net =
        Computed.of(
            new NetMigrationSurvival(),
            Written.none(Tables.FLOWS),
            Written.population(
                """
                ref_area sex age    time_period obs_value
                NIC      F   Y0T4   2015        100
                NIC      F   Y5T9   2020        90
                NIC      F   Y10T14 2015        100
                NIC      F   Y15T19 2020        50
                PAN      F   Y0T4   2015        100
                PAN      F   Y5T9   2020        80
                CRI      F   Y0T4   2015        100
                CRI      F   Y5T9   2020        80
                """));
    assertThat(net.values().keySet()).isEqualTo(java.util.Set.of("CRI", "PAN"));
    assertThat(net.values().values().stream().mapToDouble(Double::doubleValue).sum())
        .isCloseTo(0, within(1e-9));
  }

  @Test
  void aResidualIsMadeFromBirthsAndDeathsToo() {
    String people =
        """
        ref_area measure period_basis time_period obs_value
        NIC      POP     MID          2015        1000
        NIC      POP     MID          2016        1100
        NIC      BIR     CAL          2015        BORN
        NIC      BIR     CAL          2016        20
        NIC      DEA     CAL          2015        10
        NIC      DEA     CAL          2016        10
        """;
    List<String> digests =
        List.of("20", "200").stream()
            .map(
                born ->
                    Computed.of(
                            Indicators.find("net-migration-residual").orElseThrow(),
                            Written.none(Tables.FLOWS),
                            Written.population(people.replace("BORN", born)))
                        .only()
                        .<String>getAs("inputs"))
            .toList();
    assertThat(digests.get(0)).isNotEqualTo(digests.get(1));
  }
}
