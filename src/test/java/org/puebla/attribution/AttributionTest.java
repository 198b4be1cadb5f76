package org.puebla.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.puebla.attribution.Contribution.Part;
import org.puebla.model.Interval;

class AttributionTest {

  /**
   * Two corridors, of 100 and 50 moves. The first cause doubles the first corridor; the second
   * multiplies it by 1.5 and by 2, and halves the other.
   *
   * <p>First corridor: f(none) = 100, f(1) = 200, f(2) = 300, f(1, 2) = 600. Cause 1 adds 100 when
   * it comes first and 300 when second: 200. Cause 2 adds 200 or 400: 300. Second corridor: cause 1
   * adds nothing, cause 2 takes 25. Together 200 and 275, and 150 moves become 625.
   *
   * <p>Terms of cause 2 in the first corridor, after cause 1: 1.5 adds 100 first or 200 second, 2
   * adds 200 first or 300 second, which is 150 and 250; before cause 1 half of both; on average
   * 112.5 and 187.5. The second corridor is halved by the second term alone: 162.5.
   *
   * <p>Logarithms of 150, 250, 325 and 625: cause 1 is ½ (ln 250/150 + ln 625/325) = ½ ln 125/39,
   * cause 2 ½ (ln 325/150 + ln 625/250) = ½ ln 65/12.
   *
   * <p>Counted were 150 moves, then 670: 45 more of a change than the model has.
   */
  @Test
  void agreesWithAnExampleByHand() {
    Scope worked =
        new Scope(
            List.of("SLV-MEX", "MEX-SLV"),
            new double[] {110, 40},
            new double[] {640, 30},
            Level.still(new double[] {Math.log(100), Math.log(50)}),
            List.of(
                Scopes.ratios("gdp", "C1", 2, 1),
                Scopes.ratios("wage", "C2", 1.5, 1),
                Scopes.ratios("jobless", "C2", 2, 0.5)),
            Optional.empty());
    Decomposition parts = Attribution.of(worked, Scopes.none(), Scopes.FEW);

    assertThat(parts.of("C1").change().value()).isCloseTo(200, within(1e-10));
    assertThat(parts.of("C2").change().value()).isCloseTo(275, within(1e-10));
    assertThat(parts.of("C2").byCorridor()).containsExactly(new double[] {300, -25}, within(1e-10));
    assertThat(parts.of("C2").terms()).extracting(Part::term).containsExactly("wage", "jobless");
    assertThat(parts.of("C2").terms().get(0).change().value()).isCloseTo(112.5, within(1e-10));
    assertThat(parts.of("C2").terms().get(1).change().value()).isCloseTo(162.5, within(1e-10));
    assertThat(parts.of("C1").log().value()).isCloseTo(Math.log(125.0 / 39) / 2, within(1e-13));
    assertThat(parts.of("C2").log().value()).isCloseTo(Math.log(65.0 / 12) / 2, within(1e-13));
    assertThat(parts.of("C1").log().factor() * parts.of("C2").log().factor())
        .isCloseTo(625.0 / 150, within(1e-13));
    assertThat(parts.modelledBefore()).isCloseTo(150, within(1e-10));
    assertThat(parts.modelledChange().value()).isCloseTo(475, within(1e-10));
    assertThat(parts.observedChange()).isEqualTo(520);
    assertThat(parts.residual().value()).isCloseTo(45, within(1e-10));
    assertThat(parts.warnings()).isEmpty();
  }

  @Property(tries = 50)
  void agreesWithEveryOrder(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 3) int ofFirst,
      @ForAll @IntRange(min = 1, max = 2) int ofSecond,
      @ForAll @IntRange(min = 1, max = 4) int corridors) {
    Random random = new Random(seed);
    Scope scope = Scopes.any(random, corridors, ofFirst, ofSecond, 1);
    Slopes slopes = Scopes.anySlopes(random, scope);
    Decomposition parts = Attribution.of(scope, slopes, Scopes.FEW);
    List<List<String>> groups =
        parts.contributions().stream()
            .map(each -> each.terms().stream().map(Part::term).toList())
            .toList();
    Map<String, Double> owen =
        Orders.values(groups, changed -> Scopes.flows(scope, slopes, changed));
    double scale = scale(scope, parts);
    for (Contribution each : parts.contributions()) {
      double ofTerms = 0;
      for (Part part : each.terms()) {
        assertThat(part.change().value()).isCloseTo(owen.get(part.term()), within(1e-12 * scale));
        ofTerms += part.change().value();
      }
      assertThat(each.change().value()).isCloseTo(ofTerms, within(1e-12 * scale));
    }
  }

  @Property(tries = 50)
  void logarithmsAgreeWithEveryOrder(@ForAll long seed) {
    Random random = new Random(seed);
    Scope scope = Scopes.any(random, 5, 1, 1, 1, 1);
    Slopes slopes = Scopes.anySlopes(random, scope);
    Decomposition parts = Attribution.of(scope, slopes, Scopes.FEW);
    Map<String, Double> values =
        Orders.values(
            scope.terms().stream().map(term -> List.of(term.name())).toList(),
            changed -> Math.log(Scopes.flows(scope, slopes, changed)));
    for (Contribution each : parts.contributions()) {
      assertThat(each.log().value())
          .isCloseTo(values.get(each.terms().get(0).term()), within(1e-12));
    }
  }

  @Property(tries = 50)
  void partsMakeTheWhole(@ForAll long seed, @ForAll @IntRange(min = 1, max = 13) int groups) {
    Random random = new Random(seed);
    int[] terms = random.ints(groups, 1, 4).toArray();
    Scope scope = Scopes.any(random, 7, terms);
    Slopes slopes = Scopes.anySlopes(random, scope);
    Decomposition parts = Attribution.of(scope, slopes, Scopes.FEW);
    double all = Scopes.flows(scope, slopes, scope.terms().stream().map(Term::name).toList());
    double none = Scopes.flows(scope, slopes, List.of());
    double scale = scale(scope, parts);
    assertThat(parts.contributions()).hasSize(groups);
    assertThat(parts.contributions().stream().mapToDouble(each -> each.change().value()).sum())
        .isCloseTo(all - none, within(1e-9 * scale));
    assertThat(parts.contributions().stream().mapToDouble(each -> each.log().value()).sum())
        .isCloseTo(Math.log(all / none), within(1e-9));
    assertThat(parts.modelledChange().value() + parts.residual().value())
        .isCloseTo(parts.observedChange(), within(1e-9 * scale));
    for (Contribution each : parts.contributions()) {
      assertThat(java.util.Arrays.stream(each.byCorridor()).sum())
          .isCloseTo(each.change().value(), within(1e-9 * scale));
    }
  }

  @Property(tries = 30)
  void whatDoesTheSameGetsTheSame(@ForAll long seed) {
    Random random = new Random(seed);
    double[] ratios = random.doubles(6, 0.2, 5).toArray();
    Scope scope =
        Scopes.of(
            random.doubles(6, 1, 100).toArray(),
            List.of(
                Scopes.ratios("one", "C1", ratios),
                Scopes.ratios("between", "C2", random.doubles(6, 0.2, 5).toArray()),
                Scopes.ratios("other", "C3", ratios)));
    Decomposition parts = Attribution.of(scope, Scopes.none(), Scopes.FEW);
    double scale = scale(scope, parts);
    assertThat(parts.of("C1").change().value())
        .isCloseTo(parts.of("C3").change().value(), within(1e-12 * scale));
    assertThat(parts.of("C1").log().value()).isCloseTo(parts.of("C3").log().value(), within(1e-12));
  }

  @Property(tries = 30)
  void whatDoesNotChangeGetsNothing(@ForAll long seed) {
    Random random = new Random(seed);
    double[] still = random.doubles(6, -1, 1).toArray();
    Scope any = Scopes.any(random, 6, 2, 1, 1);
    List<Term> terms = new java.util.ArrayList<>(any.terms());
    terms.add(1, Scopes.series("still", "C5", still, still));
    Scope scope = Scopes.of(any.observedBefore(), terms);
    Slopes slopes = Scopes.anySlopes(random, scope);
    Contribution nothing = Attribution.of(scope, slopes, Scopes.FEW).of("C5");
    assertThat(nothing.change().value()).isZero();
    assertThat(nothing.change().both()).isEqualTo(new Band(0, 0));
    assertThat(nothing.log().value()).isZero();
  }

  /** The value of a sum of games is the sum of the values: corridors may be added up later. */
  @Property(tries = 30)
  void isLinearInCorridors(@ForAll long seed, @ForAll @IntRange(min = 2, max = 9) int corridors) {
    Random random = new Random(seed);
    Scope all = Scopes.any(random, corridors, 2, 1, 3);
    Slopes slopes = Scopes.anySlopes(random, all);
    Decomposition parts = Attribution.of(all, slopes, Scopes.FEW);
    double[] sums = new double[3];
    for (int corridor = 0; corridor < corridors; corridor++) {
      Decomposition one = Attribution.of(only(all, corridor), slopes, Scopes.FEW);
      for (int group = 0; group < sums.length; group++) {
        double part = one.contributions().get(group).change().value();
        assertThat(parts.contributions().get(group).byCorridor()[corridor]).isEqualTo(part);
        sums[group] += part;
      }
    }
    for (int group = 0; group < sums.length; group++) {
      assertThat(parts.contributions().get(group).change().value())
          .isCloseTo(sums[group], within(1e-12 * scale(all, parts)));
    }
  }

  /** ln f is a sum there, and the value of a player in a sum is what it brings. */
  @Property(tries = 50)
  void ofOneCorridorLogarithmsAreSlopesTimesChanges(@ForAll long seed) {
    Random random = new Random(seed);
    Scope scope = Scopes.any(random, 1, 1, 1, 1, 1, 1);
    Slopes slopes = Scopes.anySlopes(random, scope);
    Decomposition parts = Attribution.of(scope, slopes, Scopes.FEW);
    for (int at = 0; at < scope.terms().size(); at++) {
      Term term = scope.terms().get(at);
      double change = term.after().best()[0] - term.before().best()[0];
      assertThat(parts.contributions().get(at).log().value())
          .isCloseTo(slopes.estimates()[at] * change, within(1e-13));
    }
  }

  @Test
  void holdsThirteenGroupsOfWhichOneMultipliesByAThousand() {
    List<Term> terms = new java.util.ArrayList<>();
    for (int group = 0; group < 13; group++) {
      terms.add(Scopes.ratios("x" + group, "C" + group, group == 4 ? 1000 : 1, 0.001, 1.01));
    }
    Decomposition parts =
        Attribution.of(Scopes.of(new double[] {3, 1e6, 50}, terms), Scopes.none(), Scopes.FEW);
    double change = 3 * 999 + 1e6 * (1e-39 - 1) + 50 * (Math.pow(1.01, 13) - 1);
    assertThat(parts.of("C4").byCorridor()[0]).isCloseTo(2997, within(1e-9));
    assertThat(parts.of("C2").byCorridor()[0]).isZero();
    assertThat(parts.of("C2").byCorridor()[1]).isCloseTo(-1e6 / 13, within(1e-8));
    assertThat(parts.modelledChange().value()).isCloseTo(change, within(1e-6));
  }

  @Test
  void warnsOfValuesThatTheModelHasNotSeen() {
    Term rare =
        Term.of(
            "rain",
            "C5",
            Values.exactly(new double[] {0, 1, 2}),
            Values.exactly(new double[] {1, 7, 9}),
            new Interval(0, 5));
    Scope scope = Scopes.of(new double[] {1, 1, 1}, List.of(rare));
    Slopes slopes = Scopes.slopes(List.of("rain"), new double[] {0.1}, 0.2);
    assertThat(Attribution.of(scope, slopes, Scopes.FEW).warnings())
        .singleElement()
        .satisfies(
            warning -> {
              assertThat(warning.rule()).isEqualTo("attribution.outside-support");
              assertThat(warning.facts()).containsExactly("rain", 2, 7.0, 9.0, 0.0, 5.0);
            });
  }

  private static Scope only(Scope scope, int corridor) {
    return Scopes.of(
        new double[] {scope.observedBefore()[corridor]},
        scope.terms().stream()
            .map(
                term ->
                    Scopes.series(
                        term.name(),
                        term.group(),
                        new double[] {term.before().best()[corridor]},
                        new double[] {term.after().best()[corridor]}))
            .toList());
  }

  private static double scale(Scope scope, Decomposition parts) {
    double before = java.util.Arrays.stream(scope.observedBefore()).sum();
    return before + Math.abs(parts.modelledChange().value());
  }
}
