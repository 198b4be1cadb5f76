package org.puebla.study.chapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PeriodsTest {

  @Test
  void monthsWithoutAFigureKeepTheirPlace() {
    assertThat(Periods.axis(List.of("2021-02", "2020-11")))
        .containsExactly("2020-11", "2020-12", "2021-01", "2021-02");
  }

  @Test
  void yearsWithoutAFigureKeepTheirPlace() {
    assertThat(Periods.axis(List.of("2011", "2014", "2013")))
        .containsExactly("2011", "2012", "2013", "2014");
  }

  @Test
  void stocksOfEveryFifthYearDoNotLeaveGaps() {
    assertThat(Periods.axis(List.of("1990", "1995", "2000", "2024")))
        .containsExactly("1990", "1995", "2000", "2024");
  }

  @Test
  void otherPeriodsStandAsTheyAre() {
    assertThat(Periods.axis(List.of("2015-07-01/P5Y", "2010-07-01/P5Y")))
        .containsExactly("2010-07-01/P5Y", "2015-07-01/P5Y");
  }
}
