package org.puebla.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.puebla.model.Place;
import org.puebla.model.Problem;
import org.puebla.quality.Finding;
import org.puebla.quality.Finding.Level;
import org.puebla.quality.Tally;

class FailuresTest {

  @Test
  void whatCouldNotBeReadComesBackFromItsReceiptWithPlaceAndFacts() {
    List<Receipt.Failure> failures =
        Failures.of(
            List.of(
                Problem.at(Place.of("a.yml"), "read.no-column", "País"), Problem.of("read.empty")),
            List.of());

    assertThat(Failures.problems(receipt(failures)))
        .extracting(Problem::rule, problem -> String.valueOf(problem.place()), Problem::facts)
        .containsExactly(
            tuple("read.no-column", "a.yml", List.of("País")),
            tuple("read.empty", "null", List.of()));
  }

  @ParameterizedTest
  @EnumSource
  void onlyAFindingThatFailsForbidsPublication(Level level) {
    List<Receipt.Failure> failures =
        Failures.of(
            List.of(), List.of(new Finding("s", "e", "expect.rows", level, null, "1", "2", "")));

    if (level == Level.FAIL) {
      assertThat(failures)
          .containsExactly(
              new Receipt.Failure(
                  "job.expectation", "", List.of("s", "e", "expect.rows", "1", "2")));
    } else {
      assertThat(failures).isEmpty();
    }
  }

  private static Receipt receipt(List<Receipt.Failure> failures) {
    return new Receipt(
        "s",
        "e",
        "flows",
        0,
        "digest",
        "declared",
        "bounds",
        new Tally(0, 0, Map.of(), 0, Map.of()),
        new Reach(0, 0, Map.of()),
        List.of(),
        List.of(),
        List.of(),
        failures);
  }
}
