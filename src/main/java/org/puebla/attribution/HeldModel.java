package org.puebla.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.puebla.attribution.Change.End;

/**
 * A scope of which some terms are held. Each flow is a product of what both worlds share and of
 * what the held terms make of it in either; the first is never below nought, so that the ends of
 * the difference are found from the ends of both.
 */
final class HeldModel {

  /** Where the flows with terms held stand. */
  static final int FLOWS = 0;

  /** Where held less modelled stands. */
  static final int DIFFERENCE = 1;

  /** Where the flows without anything held stand. */
  static final int MODELLED = 2;

  private static final int FIGURES = 3;

  private final Level start;
  private final List<Change> shared = new ArrayList<>();
  private final List<Change> modelled = new ArrayList<>();
  private final List<Change> held = new ArrayList<>();

  HeldModel(Scope scope, Slopes slopes, List<Held> terms) {
    this.start = scope.modelledBefore();
    Map<String, double[]> values =
        terms.stream().collect(Collectors.toMap(Held::term, Held::values));
    for (Term term : scope.terms()) {
      Optional<double[]> other = Optional.ofNullable(values.get(term.name()));
      if (other.isPresent()) {
        // What is not known of the first time tells in both worlds alike.
        Values best = Values.exactly(term.before().best());
        share(Change.OfTerm.of(term, slopes, term.before(), best));
        modelled.add(Change.OfTerm.of(term, slopes, best, term.after()));
        held.add(Change.OfTerm.of(term, slopes, best, Values.exactly(other.get())));
      } else {
        share(Change.OfTerm.of(term, slopes, term.before(), term.after()));
      }
    }
    scope.effects().ifPresent(level -> shared.add(new Change.OfEffects(level)));
  }

  private void share(Change.OfTerm change) {
    if (!change.isNothing()) {
      shared.add(change);
    }
  }

  /** The corridors whose flow is beyond all numbers, held or not. */
  int[] overflowing(Point point) {
    double most = Math.log(Double.MAX_VALUE) - Math.log(start.logs().length);
    return IntStream.range(0, start.logs().length)
        .filter(
            corridor -> {
              double log =
                  start.at(corridor, point.departure()) + sum(shared, End.BEST, corridor, point);
              double as = sum(modelled, End.BEST, corridor, point);
              double other = sum(held, End.BEST, corridor, point);
              return !(Math.max(log, 0) + Math.max(0, Math.max(as, other)) < most);
            })
        .toArray();
  }

  Ends at(Point point) {
    Ends sums = Ends.open(FIGURES);
    for (int corridor = 0; corridor < start.logs().length; corridor++) {
      double log = start.at(corridor, point.departure());
      double best = Math.exp(log + sum(shared, End.BEST, corridor, point));
      double low = Math.exp(log + sum(shared, End.LOW, corridor, point));
      double high = Math.exp(log + sum(shared, End.HIGH, corridor, point));
      double as = Math.exp(sum(modelled, End.BEST, corridor, point));
      double asLow = Math.exp(sum(modelled, End.LOW, corridor, point));
      double asHigh = Math.exp(sum(modelled, End.HIGH, corridor, point));
      double other = Math.exp(sum(held, End.BEST, corridor, point));
      add(sums, FLOWS, best * other, low * other, high * other);
      add(sums, MODELLED, best * as, low * asLow, high * asHigh);
      add(
          sums,
          DIFFERENCE,
          times(best, other - as),
          times(other < asHigh ? high : low, other - asHigh),
          times(other < asLow ? low : high, other - asLow));
    }
    return sums;
  }

  private static void add(Ends sums, int figure, double value, double low, double high) {
    sums.value()[figure] += value;
    sums.low()[figure] += low;
    sums.high()[figure] += high;
  }

  private static double sum(List<Change> changes, End end, int corridor, Point point) {
    double sum = 0;
    for (Change change : changes) {
      sum += change.at(end, corridor, point);
    }
    return sum;
  }

  /** What changes nothing adds nothing, even to what is not bounded. */
  private static double times(double flow, double change) {
    return change == 0 ? 0 : flow * change;
  }
}
