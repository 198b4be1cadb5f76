package org.puebla.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleWordsTest {

  private static final Locale SPANISH = Locale.forLanguageTag("es");

  private final RuleWords english = new RuleWords(Locale.ENGLISH);

  /** A format with three decimals would write 0.001 and 0. */
  @ParameterizedTest
  @CsvSource({
    "0.00123456, 0.00123",
    "-0.00123456, -0.00123",
    "1e-12, 1.00e-12",
    "0.0999, 0.0999",
    "0, 0",
    "0.25, 0.25",
    "12345.6789, '12,345.679'"
  })
  void aSmallNumberIsShownWithThreeDigits(double number, String shown) {
    assertThat(english.of(Problem.of("toolbox.negative", number, "A")))
        .startsWith(shown + " is below nought, for A.");
  }

  @Test
  void numbersAndSecondsFollowTheLanguage() {
    RuleWords spanish = new RuleWords(SPANISH);

    assertThat(spanish.of(Problem.of("toolbox.cells", 1234567, 3))).startsWith("1.234.567 ");
    assertThat(spanish.seconds(Duration.ofMillis(1549))).isEqualTo("1,5 s");
    assertThat(english.seconds(Duration.ofMillis(1549))).isEqualTo("1.5 s");
  }

  @Test
  void aProblemWithinAProblemIsSaidInWords() {
    Problem inner = Problem.at(Place.line("a.csv", 2), "toolbox.cells", 2, 3);

    assertThat(english.of(Problem.of("x.y", List.of(inner, Sex.FEMALE))))
        .isEqualTo("x.y: a.csv:2: 2 cells where the header has 3., F");
  }

  @Test
  void onlyWhatHasWordsIsFound() {
    assertThat(english.find("toolbox.cells", List.of(2, 3)))
        .contains("2 cells where the header has 3.");
    assertThat(english.has("toolbox.cells")).isTrue();
    for (String unworded :
        List.of("toolbox.no-such-rule", "nowhere.cells", "cells", ".cells", "")) {
      assertThat(english.find(unworded, List.of())).as(unworded).isEmpty();
      assertThat(english.has(unworded)).as(unworded).isFalse();
      assertThat(english.of(Problem.of(unworded))).isEqualTo(unworded);
    }
  }

  /** Otherwise the same command would speak another language on another machine. */
  @Test
  void theLocaleOfTheMachineDoesNotMatter() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(SPANISH);
      assertThat(new RuleWords(Locale.ENGLISH).of(Problem.of("toolbox.no-file", "a.csv")))
          .isEqualTo("There is no file a.csv.");
      assertThat(new RuleWords(Locale.FRENCH).of(Problem.of("toolbox.no-file", "a.csv")))
          .isEqualTo("There is no file a.csv.");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void wordsOfALanguageThatThereIsNotAreEnglish() {
    Words words = new Words("flows", "flujos", "flux");

    assertThat(words.in(Locale.forLanguageTag("es-MX"))).isEqualTo("flujos");
    assertThat(words.in(Locale.CANADA_FRENCH)).isEqualTo("flux");
    assertThat(words.in(Locale.GERMAN)).isEqualTo("flows");
  }
}
