package org.puebla.study.chapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PeriodsTest {

  @Test
  void monthsWithoutAFigureKeepTheirPlace() {
    assertThat(Periods.line(List.of("2021-02", "2020-11")))
        .containsExactly("2020-11", "2020-12", "2021-01", "2021-02");
  }

  @Test
  void yearsWithoutAFigureKeepTheirPlace() {
    assertThat(Periods.line(List.of("2011", "2014", "2013")))
        .containsExactly("2011", "2012", "2013", "2014");
  }

  @Test
  void stocksOfEveryFifthYearDoNotLeaveGaps() {
    assertThat(Periods.columns(List.of("1990", "1995", "2000", "2024")))
        .containsExactly("1990", "1995", "2000", "2024");
  }

  @Test
  void linesRunAlongEqualTimes() {
    assertThat(Periods.line(List.of("1990", "1995", "2000"))).hasSize(3);
    assertThat(Periods.line(List.of("1996", "2014", "2015"))).hasSize(20);
  }

  @Test
  void columnsOfShadesKeepYearsThatAreNear() {
    assertThat(Periods.columns(List.of("2011", "2013"))).containsExactly("2011", "2012", "2013");
  }

  @Test
  void nothingHasNoAxis() {
    assertThat(Periods.line(List.of())).isEmpty();
    assertThat(Periods.columns(List.of())).isEmpty();
  }

  @Test
  void otherPeriodsStandAsTheyAre() {
    assertThat(Periods.line(List.of("2015-07-01/P5Y", "2010-07-01/P5Y")))
        .containsExactly("2010-07-01/P5Y", "2015-07-01/P5Y");
  }
}
