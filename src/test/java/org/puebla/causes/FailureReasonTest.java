package org.puebla.causes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.puebla.model.Problem;

class FailureReasonTest {

  @Test
  void reasonsAreSentencesWhateverTheirFacts() {
    Problem why =
        Problem.of(
            "causes.not-fitted", "m", Problem.of("gravity.not-converged", List.of(2.5, 1e-3)));
    assertThat(FailureReason.of(why))
        .startsWith("The model m was not fitted: The search did not converge")
        .contains("2.5, 0.00100");
  }

  @Test
  void aRuleWithoutWordsHidesNothing() {
    assertThat(FailureReason.of(Problem.of("causes.no-such-rule", "fact")))
        .isEqualTo("causes.no-such-rule [fact]");
  }
}
