package org.puebla.study.chapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.puebla.study.declaration.StudyWords;
import org.puebla.study.figure.Trace;

class RowFigureTest {

  private static final double NONE = Double.NaN;
  private static final StudyWords ENGLISH = StudyWords.in(Locale.ENGLISH);

  @Test
  void boundsThatAreNotSaidAreThoseOfTheValue() {
    RowFigure exact = figure(5, NONE, NONE, "A");

    assertThat(exact.low()).isEqualTo(5);
    assertThat(exact.high()).isEqualTo(5);
    assertThat(exact.hasBounds()).isFalse();
    assertThat(exact.cell(ENGLISH).note()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"4, 5, true", "5, 6, true", "5, 5, false"})
  void oneBoundThatDiffersIsEnough(double low, double high, boolean bounded) {
    assertThat(figure(5, low, high, "A").hasBounds()).isEqualTo(bounded);
  }

  @ParameterizedTest
  @CsvSource({"en, 1, '1,200'", "fr, 1, '1\u00a0200'"})
  void boundsAreReadInTheLanguageOfThePage(String language, double low, String high) {
    assertThat(
            figure(5, low, 1200, "A").cell(StudyWords.in(Locale.forLanguageTag(language))).note())
        .contains(high);
  }

  @Test
  void whatIsWithheldShowsNoNumberButItsBounds() {
    RowFigure withheld = figure(NONE, 1, 4, "Q");

    assertThat(withheld.isKnown()).isFalse();
    assertThat(withheld.hasBounds()).isFalse();
    assertThat(withheld.cell(ENGLISH).value()).isNull();
    assertThat(withheld.cell(ENGLISH).note())
        .contains("1", "4", "; " + ENGLISH.code("obs_status", "Q"));
  }

  @Test
  void onlyABreakIsOne() {
    assertThat(figure(5, NONE, NONE, "B").isBreak()).isTrue();
    assertThat(figure(5, NONE, NONE, "E").isBreak()).isFalse();
  }

  private static RowFigure figure(double value, double low, double high, String status) {
    return new RowFigure(
        value, low, high, status, new Trace("indicators", Map.of("indicator", "inflow")));
  }
}
