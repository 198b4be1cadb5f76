package org.puebla.study.declaration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Year;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.puebla.model.Place;
import org.puebla.study.declaration.StudyFile.Route;
import org.puebla.study.declaration.StudyFile.Span;

class StudyScopeTest {

  private static final PageWords WORDS =
      new PageWords(Optional.of("A"), Optional.empty(), Optional.empty());

  @Test
  void aGroupStandsForItsMembersAndACountryForItself() {
    StudyScope scope = scope(List.of("USA", "CA4"), List.of(), Optional.empty());

    assertThat(scope.areas()).startsWith("USA").contains("GTM", "HND", "SLV", "NIC");
    assertThat(scope.holds("CA4")).isFalse();
  }

  @Test
  void everyCountryOfACorridorIsInScopeOnceAfterThoseThatWereNamed() {
    StudyScope scope =
        scope(
            List.of("MEX"),
            List.of(new Route("VEN", "USA", List.of("PAN", "MEX"))),
            Optional.empty());

    assertThat(scope.areas()).containsExactly("MEX", "VEN", "USA", "PAN");
  }

  @ParameterizedTest
  @CsvSource({
    "2009, false",
    "2010, true",
    "2010-01, true",
    "2012-12, true",
    "2012-07-01/P1Y, true",
    "2013, false",
    "2013-Q1, false",
    "_Z, true"
  })
  void aPeriodIsShownWhereItBeginsInOneOfTheYears(String period, boolean held) {
    Span years = new Span(Optional.of(2010), Optional.of(2012));

    assertThat(scope(List.of("MEX"), List.of(), Optional.of(years)).holdsPeriod(period))
        .isEqualTo(held);
  }

  @Test
  void anEndThatIsNotSaidIsOpen() {
    Span since = new Span(Optional.of(2010), Optional.empty());

    assertThat(scope(List.of("MEX"), List.of(), Optional.of(since)).holdsPeriod("9999")).isTrue();
    assertThat(scope(List.of("MEX"), List.of(), Optional.of(since)).holdsPeriod("2009")).isFalse();
    assertThat(scope(List.of("MEX"), List.of(), Optional.empty()).holdsPeriod("0001")).isTrue();
  }

  private static StudyScope scope(List<String> areas, List<Route> corridors, Optional<Span> years) {
    return StudyScope.of(
        new StudyFile(
            Place.of("test"),
            "test",
            WORDS,
            WORDS,
            areas,
            corridors,
            years,
            List.of(),
            List.of(),
            List.of()),
        Year.of(2024));
  }
}
