package org.puebla.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.puebla.model.ExitCode;
import org.puebla.model.Problem;
import org.puebla.model.PueblaException;

class RefusalsTest {

  private static final double[] ONE = {1};

  @Test
  void moreThanThirteenGroups() {
    List<Term> terms = new ArrayList<>();
    for (int group = 0; group < 14; group++) {
      terms.add(Scopes.ratios("x" + group, "C" + group, 2));
    }
    assertThat(refusal(Scopes.of(ONE, terms), Scopes.none()))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.rule()).isEqualTo("attribution.too-many-groups");
              assertThat(problem.facts()).startsWith(14, 13);
            });
  }

  @Test
  void nothingToAttribute() {
    assertRefused("nothing-to-attribute", Scopes.of(ONE, List.of()), Scopes.none());
    assertRefused(
        "nothing-to-attribute",
        Scopes.of(new double[0], List.of(Scopes.ratios("x", "C1"))),
        Scopes.none());
  }

  @Test
  void arraysOfUnlikeLength() {
    assertRefused(
        "lengths-differ", Scopes.of(ONE, List.of(Scopes.ratios("x", "C1", 2, 3))), Scopes.none());
    Slopes slopes = new Slopes(List.of("x"), ONE, new double[][] {{1, 2}});
    assertRefused("lengths-differ", series(0, 1), slopes);
    Level level = new Level(new double[1], new double[2][1]);
    Scope scope =
        new Scope(
            List.of("c"), ONE, ONE, level, List.of(Scopes.ratios("x", "C1", 2)), Optional.empty());
    assertRefused("lengths-differ", scope, Scopes.none());
  }

  @Test
  void whatIsNoNumber() {
    assertThat(refusal(series(Double.NaN, Double.POSITIVE_INFINITY), one(0.5)))
        .extracting(Problem::facts)
        .containsExactly(List.of("x, before", "c0"), List.of("x, after", "c0"));
    assertRefused("not-a-number", series(0, 1), one(Double.NaN));
    assertRefused(
        "not-a-number",
        Scopes.of(new double[] {0}, List.of(Scopes.ratios("x", "C1", 2))),
        Scopes.none());
  }

  @Test
  void figuresOutsideTheirIntervals() {
    Values astray = new Values(ONE, new double[] {2}, new double[] {3});
    Term term = Term.known("x", "C1", astray, Values.exactly(ONE));
    assertThat(refusal(Scopes.of(ONE, List.of(term)), Scopes.none()))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.rule()).isEqualTo("attribution.outside-interval");
              assertThat(problem.facts()).containsExactly("x, before", "c0", 1.0, 2.0, 3.0);
            });
  }

  @Test
  void termsThatStandTwiceOrHaveNoSlope() {
    Term x = Scopes.ratios("x", "C1", 2);
    assertRefused("term-twice", Scopes.of(ONE, List.of(x, x)), Scopes.none());
    assertRefused("no-slope", series(0, 1), Scopes.none());
  }

  @Test
  void covariancesThatAreNone() {
    Slopes below = new Slopes(List.of("x"), ONE, new double[][] {{-1}});
    assertRefused("not-a-covariance", series(0, 1), below);
    Slopes lopsided =
        new Slopes(List.of("x", "y"), new double[2], new double[][] {{1, 0.5}, {0.4, 1}});
    assertRefused("not-a-covariance", series(0, 1), lopsided);
    Slopes steep = new Slopes(List.of("x", "y"), new double[2], new double[][] {{1, 2}, {2, 1}});
    assertRefused("not-a-covariance", series(0, 1), steep);
  }

  @Test
  void flowsBeyondAllNumbers() {
    assertRefused("overflow", series(0, 1000), one(1));
    assertThatThrownBy(
            () ->
                Counterfactual.of(
                    series(0, 1), one(1), List.of(new Held("x", new double[] {1000})), Scopes.FEW))
        .isInstanceOf(PueblaException.class)
        .hasMessageContaining("attribution.overflow");
  }

  @Test
  void whatCannotBeHeld() {
    assertHeldRefused("no-such-term", List.of(new Held("y", ONE)));
    assertHeldRefused("nothing-held", List.of());
    assertHeldRefused("term-twice", List.of(new Held("x", ONE), new Held("x", ONE)));
    assertHeldRefused("lengths-differ", List.of(new Held("x", new double[2])));
    assertHeldRefused("not-a-number", List.of(new Held("x", new double[] {Double.NaN})));
  }

  @Test
  void tellEverythingAtOnceButNoMoreThanTwenty() {
    double[] gaps = new double[50];
    java.util.Arrays.fill(gaps, Double.NaN);
    List<Problem> problems =
        refusal(Scopes.of(gaps, List.of(Scopes.ratios("x", "C1", 2))), Scopes.none());
    assertThat(problems).hasSize(20);
  }

  @Test
  void fewerDrawsThanTheirPointsNeed() {
    assertThatThrownBy(() -> new Draws(38, 1)).isInstanceOf(IllegalArgumentException.class);
    assertThat(new Draws(39, 1).count()).isEqualTo(39);
  }

  private static void assertHeldRefused(String key, List<Held> held) {
    PueblaException refusal =
        catchThrowableOfType(
            PueblaException.class, () -> Counterfactual.of(series(0, 1), one(1), held, Scopes.FEW));
    assertNamed(key, refusal.problems());
  }

  private static void assertRefused(String key, Scope scope, Slopes slopes) {
    assertNamed(key, refusal(scope, slopes));
  }

  private static void assertNamed(String key, List<Problem> problems) {
    assertThat(problems).extracting(Problem::rule).containsOnly("attribution." + key);
    for (Locale language : List.of(Locale.ROOT, new Locale("es"))) {
      assertThat(
              ResourceBundle.getBundle("org.puebla.attribution.messages", language)
                  .containsKey(key))
          .isTrue();
    }
  }

  private static List<Problem> refusal(Scope scope, Slopes slopes) {
    PueblaException refusal =
        catchThrowableOfType(
            PueblaException.class, () -> Attribution.of(scope, slopes, Scopes.FEW));
    assertThat(refusal.exitCode()).isEqualTo(ExitCode.DATA_FAILED);
    return refusal.problems();
  }

  private static Slopes one(double estimate) {
    return Scopes.slopes(List.of("x"), new double[] {0.1}, estimate);
  }

  private static Scope series(double before, double after) {
    return Scopes.of(
        ONE, List.of(Scopes.series("x", "C1", new double[] {before}, new double[] {after})));
  }
}
