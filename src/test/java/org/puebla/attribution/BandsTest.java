package org.puebla.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.puebla.attribution.Contribution.Part;

class BandsTest {

  @Test
  void sameSeedSameBands() {
    Scope scope = Scopes.any(new Random(3), 20, 2, 1, 3);
    Slopes slopes = Scopes.anySlopes(new Random(4), scope);
    assertThat(changes(scope, slopes, new Draws(199, 5)))
        .isEqualTo(changes(scope, slopes, new Draws(199, 5)))
        .isNotEqualTo(changes(scope, slopes, new Draws(199, 6)));
  }

  /**
   * A single corridor's log share is β Δx, normal with standard error σ Δx: here 0.5 ± 1.96 · 0.1.
   */
  @Test
  void agreeWithTheNormalDistribution() {
    Scope scope =
        Scopes.of(
            new double[] {10},
            List.of(Scopes.series("x", "C1", new double[] {1}, new double[] {3})));
    Slopes slopes = Scopes.slopes(List.of("x"), new double[] {0.05}, 0.25);
    Band band = Attribution.of(scope, slopes, new Draws(99_999, 1)).of("C1").log().slopes();
    assertThat(band.low()).isCloseTo(0.5 - 0.196, within(0.003));
    assertThat(band.high()).isCloseTo(0.5 + 0.196, within(0.003));
  }

  /** Two slopes that move against one another leave their sum as it is. */
  @Test
  void knowWhatHangsTogether() {
    double[] before = {0};
    double[] after = {1};
    Scope scope =
        Scopes.of(
            new double[] {10},
            List.of(
                Scopes.series("x", "C1", before, after), Scopes.series("y", "C2", before, after)));
    Slopes slopes =
        new Slopes(
            List.of("x", "y"),
            new double[] {0.3, 0.2},
            new double[][] {{0.04, -0.04}, {-0.04, 0.04}});
    Decomposition parts = Attribution.of(scope, slopes, Scopes.FEW);
    assertThat(parts.modelledChange().slopes().high() - parts.modelledChange().slopes().low())
        .isCloseTo(0, within(1e-5));
    assertThat(parts.of("C1").change().slopes().low()).isLessThan(1);
    assertThat(parts.of("C1").change().slopes().high()).isGreaterThan(5);
  }

  @Property(tries = 20)
  void shrinkWithTheCovariance(@ForAll long seed) {
    Random random = new Random(seed);
    Scope scope = Scopes.any(random, 5, 2, 1, 1);
    Slopes wide = Scopes.anySlopes(random, scope);
    Decomposition most = Attribution.of(scope, wide, Scopes.FEW);
    Decomposition less = Attribution.of(scope, scaled(wide, 1e-4), Scopes.FEW);
    Decomposition none = Attribution.of(scope, scaled(wide, 0), Scopes.FEW);
    for (String group : scope.groups()) {
      ModelledFigure figure = none.of(group).change();
      assertThat(width(less.of(group).change())).isLessThan(width(most.of(group).change()) / 10);
      assertThat(figure.slopes()).isEqualTo(new Band(figure.value(), figure.value()));
      assertThat(figure.both()).isEqualTo(figure.inputs());
    }
  }

  @Property(tries = 50)
  void boundsHoldWhateverTheInputsAreWithinTheirIntervals(@ForAll long seed) {
    Random random = new Random(seed);
    Scope exact = Scopes.any(random, 3, 2, 1, 2);
    Slopes slopes = Scopes.anySlopes(random, exact);
    Scope loose = Scopes.widened(random, exact);
    Scope inside = Scopes.within(random, loose);
    Decomposition bounds = Attribution.of(loose, slopes, Scopes.FEW);
    Decomposition truth = Attribution.of(inside, slopes, Scopes.FEW);
    assertHolds(bounds.modelledChange(), truth.modelledChange().value());
    assertHolds(bounds.residual(), truth.residual().value());
    for (String group : exact.groups()) {
      assertHolds(bounds.of(group).change(), truth.of(group).change().value());
      List<Part> parts = bounds.of(group).terms();
      for (int at = 0; at < parts.size(); at++) {
        assertHolds(parts.get(at).change(), truth.of(group).terms().get(at).change().value());
      }
    }
  }

  /**
   * One corridor of 100, x1 doubles it give or take a half, x2 trebles it exactly. x1 adds 100 (r −
   * 1) (1 + 3) / 2 = 200 (r − 1): from 100 at r = 1.5 to 300 at r = 2.5. x2 adds 200 (1 + r) / 2:
   * 250 to 350.
   */
  @Test
  void boundsAreAttained() {
    double[] zero = {0};
    Values about = new Values(log(2), log(1.5), log(2.5));
    Scope scope =
        Scopes.of(
            new double[] {100},
            List.of(
                Term.known("x1", "C1", Values.exactly(zero), about),
                Term.known("x2", "C2", Values.exactly(zero), Values.exactly(log(3)))));
    Decomposition parts = Attribution.of(scope, Scopes.none(), Scopes.FEW);
    assertBand(parts.of("C1").change().inputs(), 100, 300);
    assertBand(parts.of("C2").change().inputs(), 250, 350);
    assertBand(parts.modelledChange().inputs(), 350, 650);
    assertBand(parts.of("C1").change().both(), 100, 300);
    assertBand(parts.of("C1").change().slopes(), 200, 200);
  }

  @Test
  void whatIsNotKnownHasNoBoundsAndLeavesOthersBesideItUnharmed() {
    double[] zero = {0};
    Values unknown =
        new Values(
            log(2),
            new double[] {Double.NEGATIVE_INFINITY},
            new double[] {Double.POSITIVE_INFINITY});
    Scope scope =
        Scopes.of(
            new double[] {100},
            List.of(
                Term.known("x1", "C1", Values.exactly(zero), unknown),
                Term.known("x2", "C2", Values.exactly(zero), Values.exactly(log(3))),
                Term.known("x3", "C3", Values.exactly(zero), Values.exactly(zero))));
    Decomposition parts = Attribution.of(scope, Scopes.none(), Scopes.FEW);
    assertThat(parts.of("C1").change().inputs().high()).isInfinite();
    assertThat(parts.of("C1").change().inputs().low()).isCloseTo(-200, within(1e-9));
    assertBand(parts.of("C2").change().inputs(), 100, Double.POSITIVE_INFINITY);
    assertBand(parts.of("C3").change().inputs(), 0, 0);
  }

  private static double[] log(double ratio) {
    return new double[] {Math.log(ratio)};
  }

  private static void assertBand(Band band, double low, double high) {
    if (Double.isInfinite(high)) {
      assertThat(band.high()).isEqualTo(high);
    } else {
      assertThat(band.high()).isCloseTo(high, within(1e-9));
    }
    assertThat(band.low()).isCloseTo(low, within(1e-9));
  }

  private static void assertHolds(ModelledFigure bounds, double value) {
    double rounding = 1e-9 * (1 + Math.abs(value));
    assertThat(value)
        .isBetween(bounds.inputs().low() - rounding, bounds.inputs().high() + rounding);
  }

  private static List<ModelledFigure> changes(Scope scope, Slopes slopes, Draws draws) {
    List<ModelledFigure> figures = new ArrayList<>();
    for (Contribution each : Attribution.of(scope, slopes, draws).contributions()) {
      figures.add(each.change());
      each.terms().forEach(part -> figures.add(part.change()));
    }
    return figures;
  }

  private static double width(ModelledFigure figure) {
    return figure.slopes().high() - figure.slopes().low();
  }

  private static Slopes scaled(Slopes slopes, double by) {
    return new Slopes(
        slopes.names(),
        slopes.estimates(),
        Arrays.stream(slopes.covariance())
            .map(row -> Arrays.stream(row).map(each -> each * by).toArray())
            .toArray(double[][]::new));
  }
}
