package org.puebla.gravity;

import java.util.List;
import java.util.stream.IntStream;
import org.puebla.model.PueblaException;

/**
 * How far estimates hang on one origin, destination or other level: the model without each of them
 * in turn (the jackknife of Quenouille 1956 and Tukey 1958, over clusters).
 *
 * @param term whose estimate it is
 * @param least the smallest of the estimates without one
 * @param greatest the largest
 * @param error the jackknife's standard error, √((G − 1)/G Σ (b₍₋g₎ − b̄)²)
 * @param fits how many fits have the term; the error is of these
 * @param levels how many were left out in turn
 */
public record LeaveOneOut(
    String term, double least, double greatest, double error, int fits, int levels) {

  /** For each term of a fit. */
  public static List<LeaveOneOut> of(GravityFit fit, Effect left, GravitySpec spec) {
    List<List<Coefficient>> without =
        IntStream.range(0, left.levels())
            .parallel()
            .mapToObj(level -> without(level, fit, left, spec))
            .toList();
    return fit.coefficients().stream()
        .map(
            term ->
                of(
                    term.term(),
                    left.levels(),
                    without.stream()
                        .flatMap(List::stream)
                        .filter(each -> each.term().equals(term.term()))
                        .map(Coefficient::estimate)
                        .toList()))
        .toList();
  }

  /** None where the rest says nothing without this level; the count of fits tells. */
  private static List<Coefficient> without(
      int level, GravityFit fit, Effect left, GravitySpec spec) {
    int[] codes = left.codes();
    int[] kept = IntStream.range(0, codes.length).filter(row -> codes[row] != level).toArray();
    try {
      return Ppml.refit(fit, kept, spec).coefficients();
    } catch (PueblaException startsTooFarOff) {
      return anew(fit.panel().only(kept), spec);
    }
  }

  /** Where one level holds an estimate alone, the rest may lie far from it. */
  private static List<Coefficient> anew(Panel rest, GravitySpec spec) {
    try {
      return Ppml.fit(rest, spec).coefficients();
    } catch (PueblaException cannotBeFitted) {
      return List.of();
    }
  }

  private static LeaveOneOut of(String term, int levels, List<Double> estimates) {
    int count = estimates.size();
    double mean = estimates.stream().mapToDouble(Double::doubleValue).average().orElse(Double.NaN);
    double squares = estimates.stream().mapToDouble(each -> (each - mean) * (each - mean)).sum();
    return new LeaveOneOut(
        term,
        estimates.stream().mapToDouble(Double::doubleValue).min().orElse(Double.NaN),
        estimates.stream().mapToDouble(Double::doubleValue).max().orElse(Double.NaN),
        Math.sqrt((count - 1.0) / count * squares),
        count,
        levels);
  }
}
