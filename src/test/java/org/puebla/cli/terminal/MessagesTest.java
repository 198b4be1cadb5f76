package org.puebla.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.puebla.model.Measure;
import org.puebla.model.Place;
import org.puebla.model.Problem;

class MessagesTest {

  private final Messages english = new Messages(Locale.ENGLISH);
  private final Messages spanish = new Messages(new Locale("es"));

  @Test
  void aProblemBeginsWithItsPlaceAsEditorsLinkIt() {
    Problem problem = Problem.at(Place.line("jobs/nightly.yml", 3), "job.required-not-run", "x");

    assertThat(english.of(problem)).startsWith("jobs/nightly.yml:3: The source x is required");
  }

  @Test
  void theSameProblemSpeaksSpanish() {
    assertThat(spanish.of(Problem.of("job.no-source"))).startsWith("Ninguna fuente");
  }

  @Test
  void aRuleWithoutWordsIsShownByItsNameAndFacts() {
    assertThat(english.of(Problem.of("nowhere.to-be-found", "this", 2)))
        .isEqualTo("nowhere.to-be-found: this, 2");
    assertThat(english.of(Problem.of("job.no-such-rule"))).isEqualTo("job.no-such-rule");
    assertThat(english.of(Problem.of("bare", Measure.IMMIGRATION))).isEqualTo("bare: IMM");
  }

  @Test
  void numbersAreGroupedAsTheLanguageGroupsThem() {
    assertThat(english.text("job.normalised", 19035, 19023, 12, 0, 0)).startsWith("19,035 read");
    assertThat(spanish.text("job.normalised", 19035, 19023, 12, 0, 0)).startsWith("19.035 leídas");
  }

  @Test
  void daysAndListsAreShownAsAPersonWritesThem() {
    assertThat(english.of(Problem.of("x.y", LocalDate.of(2026, 11, 23))))
        .isEqualTo("x.y: Nov 23, 2026");
    assertThat(english.of(Problem.of("x.y", List.of("a", "b")))).isEqualTo("x.y: a, b");
  }
}
