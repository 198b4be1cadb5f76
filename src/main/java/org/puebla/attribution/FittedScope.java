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

/**
 * Makes a scope of the rows of a fitted gravity model. Flows at both times are the fitted ones; the
 * group of the fixed effects holds what the terms leave of their change, a change of the offset
 * included. Fixed effects and first flows move with the slopes by the part of the covariates that
 * effects take up, to the first order.
 */
public final class FittedScope {

  private final GravityFit fit;
  private final int[] before;
  private final int[] after;
  private final double[][] within;

  /**
   * One corridor at two times.
   *
   * @param before number of its row at the first time, as in {@link Panel#rows}
   * @param after number of its row at the second time
   */
  public record Pair(String corridor, int before, int after) {}

  private FittedScope(GravityFit fit, int[] before, int[] after) {
    this.fit = fit;
    this.before = before;
    this.after = after;
    this.within = fit.within();
  }

  /**
   * Pairs rows of a fit.
   *
   * @param groups the cause of each term; a term that is the same at both times needs none
   * @param inputs figures of terms with their intervals, by number of the row; a term that is not
   *     among them is known exactly
   * @throws PueblaException when a row is not among those fitted, or a term that changes has no
   *     group
   */
  public static Scope of(
      GravityFit fit, List<Pair> pairs, Map<String, String> groups, Map<String, Values> inputs) {
    Map<Integer, Integer> places = new HashMap<>();
    for (int place = 0; place < fit.panel().size(); place++) {
      places.put(fit.panel().rows()[place], place);
    }
    List<Problem> problems = new ArrayList<>();
    for (Pair pair : pairs) {
      for (int row : new int[] {pair.before(), pair.after()}) {
        if (!places.containsKey(row)) {
          problems.add(Problem.of("attribution.row-not-fitted", pair.corridor(), row));
        }
      }
    }
    requireNone(problems);
    FittedScope scope =
        new FittedScope(
            fit,
            pairs.stream().mapToInt(pair -> places.getOrDefault(pair.before(), -1)).toArray(),
            pairs.stream().mapToInt(pair -> places.getOrDefault(pair.after(), -1)).toArray());
    return new Scope(
        pairs.stream().map(Pair::corridor).toList(),
        at(fit.panel().outcome(), scope.before),
        at(fit.panel().outcome(), scope.after),
        scope.first(),
        scope.terms(groups, inputs),
        scope.effects());
  }

  /**
   * Makes a scope of rows at one time, of which terms can be held at other values. What intervals
   * leave open tells once, in the figures at that time.
   *
   * @param corridors number of the row of each, as in {@link Panel#rows}
   * @throws PueblaException as for two times
   */
  public static Scope of(
      GravityFit fit,
      SortedMap<String, Integer> corridors,
      Map<String, String> groups,
      Map<String, Values> inputs) {
    List<Pair> pairs =
        corridors.entrySet().stream()
            .map(each -> new Pair(each.getKey(), each.getValue(), each.getValue()))
            .toList();
    Scope twice = of(fit, pairs, groups, inputs);
    return new Scope(
        twice.corridors(),
        twice.observedBefore(),
        twice.observedAfter(),
        twice.modelledBefore(),
        twice.terms().stream().map(Term::exactBefore).toList(),
        Optional.empty());
  }

  private Level first() {
    double[] logs = Arrays.stream(at(fit.fitted(), before)).map(Math::log).toArray();
    return new Level(
        logs, Arrays.stream(within).map(term -> at(term, before)).toArray(double[][]::new));
  }

  private List<Term> terms(Map<String, String> groups, Map<String, Values> inputs) {
    Panel panel = fit.panel();
    List<Problem> problems = new ArrayList<>();
    List<Term> terms = new ArrayList<>();
    for (int term = 0; term < panel.terms().size(); term++) {
      String name = panel.terms().get(term);
      double[] values = panel.covariates()[term];
      Values first = values(name, values, before, inputs);
      Values second = values(name, values, after, inputs);
      String group = groups.get(name);
      if (group != null) {
        Interval support =
            new Interval(
                Arrays.stream(values).min().orElseThrow(),
                Arrays.stream(values).max().orElseThrow());
        terms.add(Term.of(name, group, first, second, support));
      } else if (!Arrays.equals(first.best(), second.best())) {
        problems.add(Problem.of("attribution.no-group", name));
      }
    }
    requireNone(problems);
    return terms;
  }

  private Values values(String term, double[] best, int[] places, Map<String, Values> inputs) {
    Values known = inputs.get(term);
    if (known == null) {
      return Values.exactly(at(best, places));
    }
    int[] rows = IntStream.of(places).map(place -> fit.panel().rows()[place]).toArray();
    return new Values(at(best, places), at(known.low(), rows), at(known.high(), rows));
  }

  /** None where the model has none and its offset stands still. */
  private Optional<Level> effects() {
    Panel panel = fit.panel();
    double[] logs = new double[before.length];
    double[][] response = new double[within.length][before.length];
    for (int corridor = 0; corridor < logs.length; corridor++) {
      int one = before[corridor];
      int other = after[corridor];
      logs[corridor] = Math.log(fit.fitted()[other]) - Math.log(fit.fitted()[one]);
      for (int term = 0; term < within.length; term++) {
        double change = panel.covariates()[term][other] - panel.covariates()[term][one];
        logs[corridor] -= fit.coefficients().get(term).estimate() * change;
        response[term][corridor] = within[term][other] - within[term][one] - change;
      }
    }
    boolean isStill =
        panel.effects().isEmpty()
            && Arrays.equals(at(panel.offset(), before), at(panel.offset(), after));
    return isStill ? Optional.empty() : Optional.of(new Level(logs, response));
  }

  private static void requireNone(List<Problem> problems) {
    if (!problems.isEmpty()) {
      throw new PueblaException(ExitCode.DATA_FAILED, problems);
    }
  }

  private static double[] at(double[] values, int[] rows) {
    return Arrays.stream(rows).mapToDouble(row -> values[row]).toArray();
  }
}
