package org.puebla.indicator.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.puebla.indicator.Written;
import org.puebla.indicator.run.Computed;
import org.puebla.indicator.run.Indicators;
import org.puebla.table.Tables;

/** The worked examples of the pages of populations as causes. */
class PopulationMeasureTest {

  private static final String PEOPLE =
      """
      ref_area age    time_period obs_value
      CRI      _T     2015        1000
      CRI      _T     2020        1010
      PAN      Y0T14  2020        0
      PAN      Y15T24 2020        300
      PAN      Y_GE25 2020        700
      HND      Y0T14  2020        400
      HND      Y15T19 2020        90
      HND      Y20T59 2020        500
      HND      Y60T64 2020        40
      HND      Y_GE65 2020        60
      NIC      Y0T14  2020        400
      NIC      Y15T64 2020        900
      NIC      Y_GE65 2020        100
      """;

  @ParameterizedTest
  @CsvSource({
    "population-growth, CRI, 0.19900661706336184",
    "youth-bulge, PAN, 30",
    "labour-entrants, HND, 225",
    "dependency-ratio, NIC, 55.55555555555556"
  })
  void isThePagesWorkedExample(String id, String area, double value) {
    Computed computed =
        Computed.of(
            Indicators.find(id).orElseThrow(),
            Written.none(Tables.FLOWS),
            Written.population(PEOPLE));
    assertThat(computed.values().get(area)).isCloseTo(value, within(1e-9));
  }
}
