package org.puebla.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.IntStream;
import org.puebla.gravity.GravityFit;
import org.puebla.gravity.Panel;
import org.puebla.model.ExitCode;
import org.puebla.model.Interval;
import org.puebla.model.Problem;
import org.puebla.model.PueblaException;

/** The rows of a fitted gravity model, of which any number of scopes can be made. */
public final class FittedRows {

  private final GravityFit fit;
  private final Map<String, String> groups;
  private final Map<String, Values> inputs;
  private final double[][] within;
  private final List<Interval> supports;
  private final Map<Integer, Integer> places = new HashMap<>();

  /**
   * One corridor at two times.
   *
   * @param before number of its row at the first time, as in {@link Panel#rows}
   * @param after number of its row at the second time
   */
  public record Pair(String corridor, int before, int after) {}

  private FittedRows(GravityFit fit, Map<String, String> groups, Map<String, Values> inputs) {
    this.fit = fit;
    this.groups = groups;
    this.inputs = inputs;
    this.within = fit.within();
    this.supports =
        Arrays.stream(fit.panel().covariates())
            .map(
                values ->
                    new Interval(
                        Arrays.stream(values).min().orElseThrow(),
                        Arrays.stream(values).max().orElseThrow()))
            .toList();
    for (int place = 0; place < fit.panel().size(); place++) {
      places.put(fit.panel().rows()[place], place);
    }
  }

  /**
   * Looks over a fit.
   *
   * @param groups the cause of each term; a term that never changes needs none
   * @param inputs figures of terms with their intervals, by number of the row; a term that is not
   *     among them is known exactly
   */
  public static FittedRows of(
      GravityFit fit, Map<String, String> groups, Map<String, Values> inputs) {
    return new FittedRows(fit, groups, inputs);
  }

  /**
   * Pairs rows.
   *
   * @throws PueblaException when a row is not among those fitted, or a term that changes has no
   *     group
   */
  public Scope between(List<Pair> pairs) {
    requireFitted(pairs);
    FittedScope scope =
        new FittedScope(
            fit,
            within,
            pairs.stream().mapToInt(pair -> places.getOrDefault(pair.before(), -1)).toArray(),
            pairs.stream().mapToInt(pair -> places.getOrDefault(pair.after(), -1)).toArray());
    return new Scope(
        pairs.stream().map(Pair::corridor).toList(),
        FittedScope.at(fit.panel().outcome(), scope.before()),
        FittedScope.at(fit.panel().outcome(), scope.after()),
        scope.first(),
        terms(scope),
        scope.effects());
  }

  /**
   * Takes rows at one time, of which terms can be held at other values. What intervals leave open
   * tells once, in the figures at that time.
   *
   * @param corridors number of the row of each, as in {@link Panel#rows}
   * @throws PueblaException when a row is not among those fitted
   */
  public Scope at(SortedMap<String, Integer> corridors) {
    Scope twice =
        between(
            corridors.entrySet().stream()
                .map(each -> new Pair(each.getKey(), each.getValue(), each.getValue()))
                .toList());
    return new Scope(
        twice.corridors(),
        twice.observedBefore(),
        twice.observedAfter(),
        twice.modelledBefore(),
        twice.terms().stream().map(Term::exactBefore).toList(),
        Optional.empty());
  }

  private List<Term> terms(FittedScope scope) {
    List<Problem> problems = new ArrayList<>();
    List<Term> terms = new ArrayList<>();
    for (int term = 0; term < supports.size(); term++) {
      String name = fit.panel().terms().get(term);
      String group = groups.get(name);
      Values first = values(term, scope.before());
      Values second = values(term, scope.after());
      if (group != null) {
        terms.add(Term.of(name, group, first, second, supports.get(term)));
      } else if (!Arrays.equals(first.best(), second.best())) {
        problems.add(Problem.of("attribution.no-group", name));
      }
    }
    requireNone(problems);
    return terms;
  }

  private Values values(int term, int[] at) {
    double[] best = FittedScope.at(fit.panel().covariates()[term], at);
    Values known = inputs.get(fit.panel().terms().get(term));
    if (known == null) {
      return Values.exactly(best);
    }
    int[] rows = IntStream.of(at).map(place -> fit.panel().rows()[place]).toArray();
    return new Values(best, FittedScope.at(known.low(), rows), FittedScope.at(known.high(), rows));
  }

  private void requireFitted(List<Pair> pairs) {
    List<Problem> problems = new ArrayList<>();
    for (Pair pair : pairs) {
      for (int row : new int[] {pair.before(), pair.after()}) {
        if (!places.containsKey(row)) {
          problems.add(Problem.of("attribution.row-not-fitted", pair.corridor(), row));
        }
      }
    }
    requireNone(problems);
  }

  private static void requireNone(List<Problem> problems) {
    if (!problems.isEmpty()) {
      throw new PueblaException(ExitCode.DATA_FAILED, problems);
    }
  }
}
