package org.puebla.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.puebla.model.Interval;

class CounterfactualTest {

  private static final double[] ZERO = {0, 0};
  private static final Interval SUPPORT = new Interval(-1, 3);

  /**
   * Flows of 100 and 50; the slope is ln 2, the series goes from 0 to 1 and 2, which makes 200 and
   * 200. At 0.5 everywhere it would be √2 · 150, at 4 a sixteenfold: 2400, and no data go as far.
   */
  @Test
  void agreesWithAnExampleByHand() {
    Scope scope = storms(Values.exactly(new double[] {1, 2}));
    Slopes slopes = Scopes.slopes(List.of("storms"), new double[] {0.1}, Math.log(2));

    Counterfactual half =
        Counterfactual.of(scope, slopes, List.of(Held.at("storms", 0.5, scope)), Draws.STANDARD);
    assertThat(half.modelled().value()).isCloseTo(400, within(1e-10));
    assertThat(half.flows().value()).isCloseTo(150 * Math.sqrt(2), within(1e-10));
    assertThat(half.difference().value()).isCloseTo(150 * Math.sqrt(2) - 400, within(1e-10));
    assertThat(half.difference().slopes().low()).isLessThan(half.difference().value());
    assertThat(half.difference().slopes().high()).isGreaterThan(half.difference().value());
    assertThat(half.warnings()).isEmpty();

    Counterfactual four =
        Counterfactual.of(scope, slopes, List.of(Held.at("storms", 4, scope)), Scopes.FEW);
    assertThat(four.flows().value()).isCloseTo(2400, within(1e-9));
    assertThat(four.warnings())
        .singleElement()
        .satisfies(
            warning -> {
              assertThat(warning.rule()).isEqualTo("attribution.outside-support");
              assertThat(warning.facts()).containsExactly("storms", 2, 4.0, 4.0, -1.0, 3.0);
            });
  }

  /**
   * The series at the second time is 1 give or take 1; held at 1, moves are 300 less 150 to 600.
   */
  @Test
  void inputsOfTheHeldTermTellInTheDifferenceOnly() {
    Scope scope = storms(new Values(new double[] {1, 1}, new double[] {0, 0}, new double[] {2, 2}));
    Slopes slopes = Scopes.slopes(List.of("storms"), new double[] {0}, Math.log(2));
    Counterfactual same =
        Counterfactual.of(scope, slopes, List.of(Held.at("storms", 1, scope)), Scopes.FEW);
    assertThat(same.flows().inputs().high() - same.flows().inputs().low())
        .isCloseTo(0, within(1e-9));
    assertThat(same.difference().value()).isZero();
    assertThat(same.difference().inputs().low()).isCloseTo(300 - 600, within(1e-9));
    assertThat(same.difference().inputs().high()).isCloseTo(300 - 150, within(1e-9));
    assertThat(same.difference().both()).isEqualTo(same.difference().inputs());
  }

  /** A group as it was adds what it adds last, and all groups as they were leave nothing. */
  @Property(tries = 30)
  void aGroupAsBeforeIsACoalitionWithoutIt(@ForAll long seed) {
    Random random = new Random(seed);
    Scope scope = Scopes.any(random, 4, 2, 1, 2);
    Slopes slopes = Scopes.anySlopes(random, scope);
    Counterfactual without =
        Counterfactual.of(scope, slopes, Held.asBefore("C2", scope), Scopes.FEW);
    assertThat(without.flows().value() / Scopes.flows(scope, slopes, List.of("x00", "x01", "x10")))
        .isCloseTo(1, within(1e-12));
    assertThat(without.difference().value())
        .isCloseTo(
            without.flows().value() - without.modelled().value(),
            within(1e-12 * without.modelled().value()));
  }

  @Property(tries = 100)
  void boundsHoldWhateverTheInputsAreWithinTheirIntervals(@ForAll long seed) {
    Random random = new Random(seed);
    Scope exact = Scopes.any(random, 2, 2, 1, 1);
    Slopes slopes = Scopes.anySlopes(random, exact);
    Scope loose = Scopes.widened(random, exact);
    List<Held> held =
        List.of(
            new Held("x01", random.doubles(2, -1, 1).toArray()),
            new Held("x20", random.doubles(2, -1, 1).toArray()));
    Counterfactual bounds = Counterfactual.of(loose, slopes, held, Scopes.FEW);
    Counterfactual truth =
        Counterfactual.of(Scopes.within(random, loose), slopes, held, Scopes.FEW);
    assertHolds(bounds.modelled(), truth.modelled());
    assertHolds(bounds.flows(), truth.flows());
    assertHolds(bounds.difference(), truth.difference());
  }

  private static void assertHolds(ModelledFigure bounds, ModelledFigure truth) {
    double rounding = 1e-9 * (1 + Math.abs(truth.value()));
    assertThat(truth.value())
        .isBetween(bounds.inputs().low() - rounding, bounds.inputs().high() + rounding);
  }

  private static Scope storms(Values after) {
    return new Scope(
        List.of("a", "b"),
        ZERO,
        ZERO,
        Level.still(new double[] {Math.log(100), Math.log(50)}),
        List.of(Term.of("storms", "C5", Values.exactly(ZERO), after, SUPPORT)),
        Optional.empty());
  }
}
