package org.puebla.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.puebla.indicator.flow.Inflow;
import org.puebla.indicator.flow.Outflow;
import org.puebla.indicator.run.Computed;

/** The rules of docs/indicators/README.md, seen through the inflow. */
class FlowRulesTest {

  @Test
  void aPublishedTotalIsTakenBeforeTheSumOfItsParts() {
    Computed inflow =
        inflow(
            """
            origin destination sex obs_value
            MEX    USA         _T  105
            MEX    USA         F   50
            MEX    USA         M   50
            GTM    USA         F   7
            GTM    USA         M   6
            """);
    assertThat(inflow.where("sex", "_T").values()).isEqualTo(Map.of("USA", 118.0));
    assertThat(inflow.where("sex", "F").values()).isEqualTo(Map.of("USA", 57.0));
    assertThat(inflow.where("sex", "_T").only().<Long>getAs("n_obs")).isEqualTo(3);
  }

  @Test
  void furtherDimensionsOfASourceAreAddedUp() {
    Computed inflow =
        inflow(
            """
            origin destination accompaniment age    legal_status reason breakdown obs_value
            MEX    USA         SGL           Y_GE18 IRR          _T     port=a    1
            MEX    USA         SGL           Y_GE18 IRR          _T     port=b    2
            MEX    USA         FAM           _U     IRR          _T     port=a    4
            MEX    USA         UNA           Y_LT18 REG          WRK    port=a    8
            """);
    assertThat(inflow.where("age", "_T").values()).isEqualTo(Map.of("USA", 15.0));
    assertThat(inflow.where("age", "Y_GE18").values()).isEqualTo(Map.of("USA", 3.0));
    assertThat(inflow.rows()).hasSize(4);
  }

  @Test
  void ageGroupsThatOverlapAreNotAddedUp() {
    Computed inflow =
        inflow(
            """
            origin destination age    obs_value
            MEX    USA         Y_LT18 10
            MEX    USA         Y0T4   4
            MEX    USA         Y_GE18 20
            """);
    assertThat(inflow.where("age", "_T").rows()).isEmpty();
    assertThat(inflow.where("age", "Y0T4").values()).isEqualTo(Map.of("USA", 4.0));
  }

  @Test
  void aggregatesAndThoseWhoStayAreLeftOutAndUnknownOriginsCount() {
    Computed inflow =
        inflow(
            """
            origin   destination obs_value
            _T       USA         1000
            M49_013  USA         500
            USA      USA         300
            MEX      USA         20
            _U       USA         3
            _O       USA         4
            """);
    assertThat(inflow.values()).isEqualTo(Map.of("USA", 27.0));
    Computed outflow =
        Computed.of(new Outflow(), Written.flows("origin destination obs_value\n_U USA 3"));
    assertThat(outflow.rows()).isEmpty();
  }

  @Test
  void whatIsSuppressedWidensTheBoundsAndDoesNotBecomeNought() {
    ResultRow sum =
        inflow(
                """
                origin destination obs_value obs_low obs_high obs_status
                MEX    CAN         100       97.5    102.5    A
                GTM    CAN         .         0       5        Q
                SLV    CAN         .         1       4        Q
                """)
            .only();
    assertThat(sum.<Double>getAs("obs_value")).isEqualTo(101);
    assertThat(sum.<Double>getAs("obs_low")).isEqualTo(98.5);
    assertThat(sum.<Double>getAs("obs_high")).isEqualTo(111.5);
    assertThat(sum.<String>getAs("obs_status")).isEqualTo("Q");
    assertThat(sum.<Double>getAs("coverage")).isEqualTo(1.0 / 3);
    ResultRow alone =
        inflow(
                """
                origin destination obs_value obs_low obs_high obs_status
                GTM    CAN         .         0       5        Q
                """)
            .only();
    assertThat(alone.<Double>getAs("obs_value")).isNull();
    assertThat(alone.<Double>getAs("obs_high")).isEqualTo(5);
  }

  @Test
  void aMissingFigureLeavesTheSumWithoutAnUpperBound() {
    ResultRow sum =
        inflow(
                """
                origin destination obs_value obs_status
                MEX    CAN         100       A
                GTM    CAN         .         O
                """)
            .only();
    assertThat(sum.<Double>getAs("obs_value")).isEqualTo(100);
    assertThat(sum.<Double>getAs("obs_low")).isEqualTo(100);
    assertThat(sum.<Double>getAs("obs_high")).isNull();
    assertThat(sum.<String>getAs("obs_status")).isEqualTo("O");
  }

  @Test
  void aYearIsFormedWhenAllItsMonthsAreThere() {
    String months = Written.everyMonth(2020, "MEX USA M @ 10");
    Computed inflow =
        inflow(
            "origin destination freq time_period obs_value\n"
                + months
                + "\nGTM USA M 2020-03 5\nMEX USA M 2021-01 7");
    assertThat(inflow.where("freq", "A").only().<String>getAs("time_period")).isEqualTo("2020");
    assertThat(inflow.where("freq", "A").values()).isEqualTo(Map.of("USA", 125.0));
    assertThat(inflow.where("freq", "M").rows()).hasSize(13);
  }

  @Test
  void aPublishedYearStandsBesideItsMonths() {
    String months = Written.everyMonth(2020, "MEX USA M @ 10");
    Computed inflow =
        inflow("origin destination freq time_period obs_value\n" + months + "\nMEX USA A 2020 121");
    assertThat(inflow.where("freq", "A").values()).isEqualTo(Map.of("USA", 121.0));
  }

  @Test
  void aCorridorThatTwoCountriesCountedIsTakenAsItsDestinationCountedIt() {
    Computed inflow =
        inflow(
            """
            ref_area origin destination obs_value
            MEX      MEX    USA         80
            USA      MEX    USA         95
            """);
    assertThat(inflow.values()).isEqualTo(Map.of("USA", 95.0));
  }

  @Test
  void figuresCountedInAnotherWayStayInAnotherMatrix() {
    Computed inflow =
        inflow(
            """
            origin destination stat_unit origin_basis duration period_basis time_period   obs_value
            MEX    USA         PS        RES          M12P     CAL          2020           1
            MEX    USA         EV        RES          M12P     CAL          2020           2
            MEX    USA         PS        CTZ          M12P     CAL          2020           4
            MEX    USA         PS        RES          PERM     CAL          2020           8
            MEX    USA         PS        RES          M12P     FIS          2019-10-01/P1Y 16
            """);
    assertThat(inflow.rows())
        .extracting(row -> row.<Double>getAs("obs_value"))
        .containsExactlyInAnyOrder(1.0, 2.0, 4.0, 8.0, 16.0);
  }

  @Test
  void moneyIsNotAMove() {
    assertThat(inflow("origin destination measure obs_value\nUSA MEX RMI 5").rows()).isEmpty();
  }

  private static Computed inflow(String flows) {
    return Computed.of(new Inflow(), Written.flows(flows));
  }
}
