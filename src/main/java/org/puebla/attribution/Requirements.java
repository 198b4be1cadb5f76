package org.puebla.attribution;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.puebla.model.ExitCode;
import org.puebla.model.Problem;
import org.puebla.model.PueblaException;

/** Looks over all that is to be decomposed, and refuses everything that is wrong at once. */
final class Requirements {

  /** There are two to this many coalitions. */
  static final int MOST_GROUPS = 13;

  private static final int MOST_PROBLEMS = 20;

  private final Scope scope;
  private final Slopes slopes;
  private final List<Problem> problems = new ArrayList<>();

  private Requirements(Scope scope, Slopes slopes) {
    this.scope = scope;
    this.slopes = slopes;
  }

  /**
   * @throws PueblaException with the first twenty problems
   */
  static void check(Scope scope, Slopes slopes) {
    Requirements requirements = new Requirements(scope, slopes);
    requirements.all();
    requireNone(requirements.problems);
  }

  /**
   * @throws PueblaException with the first twenty problems
   */
  static void check(Scope scope, Slopes slopes, List<Held> held) {
    Requirements requirements = new Requirements(scope, slopes);
    requirements.all();
    requirements.held(held);
    requireNone(requirements.problems);
  }

  /**
   * @throws PueblaException with the first twenty corridors
   */
  static void noOverflow(Scope scope, int[] corridors) {
    requireNone(
        IntStream.of(corridors)
            .mapToObj(at -> Problem.of("attribution.overflow", scope.corridors().get(at)))
            .toList());
  }

  private void all() {
    groups();
    slopes();
    numbers("observed before", scope.observedBefore());
    numbers("observed after", scope.observedAfter());
    level("modelled before", scope.modelledBefore());
    scope.effects().ifPresent(level -> level(Scope.FIXED_EFFECTS, level));
    terms();
  }

  private void held(List<Held> held) {
    List<String> terms = scope.terms().stream().map(Term::name).toList();
    if (held.isEmpty()) {
      add("attribution.nothing-held", String.join(", ", terms));
    }
    Set<String> names = new HashSet<>();
    for (Held each : held) {
      if (!names.add(each.term())) {
        add("attribution.term-twice", each.term());
      }
      if (!terms.contains(each.term())) {
        add("attribution.no-such-term", each.term(), String.join(", ", terms));
      }
      numbers(each.term() + ", held", each.values());
    }
  }

  private void groups() {
    List<String> groups = scope.groups();
    if (groups.isEmpty() || scope.size() == 0) {
      add("attribution.nothing-to-attribute");
    }
    if (groups.size() > MOST_GROUPS) {
      add("attribution.too-many-groups", groups.size(), MOST_GROUPS, String.join(", ", groups));
    }
  }

  private void slopes() {
    int size = slopes.names().size();
    sameLength("slopes", slopes.estimates().length, size);
    sameLength("covariance", slopes.covariance().length, size);
    for (int row = 0; row < slopes.covariance().length; row++) {
      sameLength("covariance", slopes.covariance()[row].length, size);
      for (double each : slopes.covariance()[row]) {
        number("covariance", row < size ? slopes.names().get(row) : String.valueOf(row), each);
      }
    }
    for (int at = 0; at < Math.min(size, slopes.estimates().length); at++) {
      number("slopes", slopes.names().get(at), slopes.estimates()[at]);
    }
  }

  private void level(String what, Level level) {
    numbers(what, level.logs());
    if (level.response().length > 0) {
      sameLength(what, level.response().length, slopes.names().size());
      for (double[] response : level.response()) {
        numbers(what, response);
      }
    }
  }

  private void terms() {
    Set<String> names = new HashSet<>();
    for (Term term : scope.terms()) {
      if (!names.add(term.name())) {
        add("attribution.term-twice", term.name());
      }
      if (term.slope().isPresent() && !slopes.names().contains(term.slope().get())) {
        add(
            "attribution.no-slope",
            term.name(),
            term.slope().get(),
            String.join(", ", slopes.names()));
      }
      values(term.name() + ", before", term.before());
      values(term.name() + ", after", term.after());
    }
  }

  private void values(String what, Values values) {
    if (!numbers(what, values.best())
        || !sameLength(what, values.low().length, scope.size())
        || !sameLength(what, values.high().length, scope.size())) {
      return;
    }
    for (int at = 0; at < scope.size(); at++) {
      double best = values.best()[at];
      boolean within = values.low()[at] <= best && best <= values.high()[at];
      if (!within) {
        add(
            "attribution.outside-interval",
            what,
            scope.corridors().get(at),
            best,
            values.low()[at],
            values.high()[at]);
      }
    }
  }

  /** Whether there is one figure for each corridor, and each is a number. */
  private boolean numbers(String what, double[] values) {
    int before = problems.size();
    if (sameLength(what, values.length, scope.size())) {
      for (int at = 0; at < values.length; at++) {
        number(what, scope.corridors().get(at), values[at]);
      }
    }
    return problems.size() == before;
  }

  private boolean sameLength(String what, int found, int expected) {
    if (found != expected) {
      add("attribution.lengths-differ", what, found, expected);
    }
    return found == expected;
  }

  private void number(String what, String where, double value) {
    if (!Double.isFinite(value)) {
      add("attribution.not-a-number", what, where);
    }
  }

  private void add(String rule, Object... facts) {
    problems.add(Problem.of(rule, facts));
  }

  private static void requireNone(List<Problem> problems) {
    if (!problems.isEmpty()) {
      throw new PueblaException(
          ExitCode.DATA_FAILED, problems.subList(0, Math.min(MOST_PROBLEMS, problems.size())));
    }
  }
}
