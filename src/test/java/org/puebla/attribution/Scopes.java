package org.puebla.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.puebla.model.Interval;

/** Small scopes for tests. */
final class Scopes {

  static final Interval ANY = new Interval(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
  static final Draws FEW = new Draws(79, 7);

  private Scopes() {}

  /** Corridors named by number; observed flows are the modelled ones at first, nought after. */
  static Scope of(double[] flows, List<Term> terms) {
    return new Scope(
        IntStream.range(0, flows.length).mapToObj(at -> "c" + at).toList(),
        flows,
        new double[flows.length],
        Level.still(Arrays.stream(flows).map(Math::log).toArray()),
        terms,
        Optional.empty());
  }

  /** A series whose change, times a slope of one, multiplies the flows by these ratios. */
  static Term ratios(String name, String group, double... ratios) {
    return Term.known(
        name,
        group,
        Values.everywhere(0, ratios.length),
        Values.exactly(Arrays.stream(ratios).map(Math::log).toArray()));
  }

  static Term series(String name, String group, double[] before, double[] after) {
    return Term.of(name, group, Values.exactly(before), Values.exactly(after), ANY);
  }

  /** Slopes without covariance. */
  static Slopes slopes(List<String> names, double[] errors, double... estimates) {
    double[][] covariance = new double[errors.length][errors.length];
    for (int at = 0; at < errors.length; at++) {
      covariance[at][at] = errors[at] * errors[at];
    }
    return new Slopes(names, estimates, covariance);
  }

  static Slopes none() {
    return slopes(List.of(), new double[0]);
  }

  /** Any corridors, and in each group any terms with slopes of their own. */
  static Scope any(Random random, int corridors, int... termsOfGroups) {
    List<Term> terms = new ArrayList<>();
    for (int group = 0; group < termsOfGroups.length; group++) {
      for (int term = 0; term < termsOfGroups[group]; term++) {
        terms.add(
            series(
                "x" + group + term,
                "C" + group,
                random.doubles(corridors, -1, 1).toArray(),
                random.doubles(corridors, -1, 1).toArray()));
      }
    }
    return of(random.doubles(corridors, 1, 1000).toArray(), terms);
  }

  static Slopes anySlopes(Random random, Scope scope) {
    List<String> names = scope.terms().stream().map(Term::name).toList();
    return slopes(
        names,
        random.doubles(names.size(), 0.01, 0.2).toArray(),
        random.doubles(names.size(), -1.5, 1.5).toArray());
  }

  /** Flows when these terms alone have their values of the second time. */
  static double flows(Scope scope, Slopes slopes, List<String> changed) {
    double sum = 0;
    for (int corridor = 0; corridor < scope.size(); corridor++) {
      double log = scope.modelledBefore().logs()[corridor];
      for (Term term : scope.terms()) {
        if (changed.contains(term.name())) {
          int place = term.slope().map(slopes.names()::indexOf).orElse(-1);
          double slope = place < 0 ? 1 : slopes.estimates()[place];
          log += slope * (term.after().best()[corridor] - term.before().best()[corridor]);
        }
      }
      sum += Math.exp(log);
    }
    return sum;
  }

  /** The same with any intervals about all values. */
  static Scope widened(Random random, Scope scope) {
    return of(
        scope.observedBefore(),
        scope.terms().stream()
            .map(
                term ->
                    Term.of(
                        term.name(),
                        term.group(),
                        widened(random, term.before().best()),
                        widened(random, term.after().best()),
                        term.support()))
            .toList());
  }

  /** The same with other values, somewhere within the intervals and often at their ends. */
  static Scope within(Random random, Scope scope) {
    return of(
        scope.observedBefore(),
        scope.terms().stream()
            .map(
                term ->
                    series(
                        term.name(),
                        term.group(),
                        within(random, term.before()),
                        within(random, term.after())))
            .toList());
  }

  private static Values widened(Random random, double[] best) {
    return new Values(
        best,
        Arrays.stream(best).map(each -> each - random.nextDouble()).toArray(),
        Arrays.stream(best).map(each -> each + random.nextDouble()).toArray());
  }

  private static double[] within(Random random, Values values) {
    double[] some = values.low().clone();
    for (int at = 0; at < some.length; at++) {
      double share = random.nextBoolean() ? random.nextInt(2) : random.nextDouble();
      some[at] += share * (values.high()[at] - values.low()[at]);
    }
    return some;
  }
}
