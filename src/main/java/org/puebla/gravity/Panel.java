package org.puebla.gravity;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The rows of a gravity model, column by column.
 *
 * @param outcome counts, at least nought
 * @param terms names of the covariates
 * @param covariates one array for each term
 * @param effects fixed effects; none when the model has a constant among its terms
 * @param clusters one or two; none where errors are not clustered
 * @param weights above nought
 * @param offset part of the linear predictor that is known
 * @param rows the number of each row in the file, from one
 */
public record Panel(
    double[] outcome,
    List<String> terms,
    double[][] covariates,
    List<Effect> effects,
    List<Effect> clusters,
    double[] weights,
    double[] offset,
    int[] rows) {

  public Panel {
    terms = List.copyOf(terms);
    effects = List.copyOf(effects);
    clusters = List.copyOf(clusters);
  }

  public int size() {
    return outcome.length;
  }

  /** The rows at these places. */
  public Panel only(int[] kept) {
    if (kept.length == size()) {
      return this;
    }
    double[][] fewer = new double[covariates.length][];
    for (int term = 0; term < fewer.length; term++) {
      fewer[term] = only(covariates[term], kept);
    }
    return new Panel(
        only(outcome, kept),
        terms,
        fewer,
        effects.stream().map(effect -> effect.only(kept)).toList(),
        clusters.stream().map(cluster -> cluster.only(kept)).toList(),
        only(weights, kept),
        only(offset, kept),
        IntStream.of(kept).map(at -> rows[at]).toArray());
  }

  /** With other values of one term. */
  public Panel withCovariate(int term, double[] values) {
    double[][] others = covariates.clone();
    others[term] = values;
    return new Panel(outcome, terms, others, effects, clusters, weights, offset, rows);
  }

  /** The terms at these places. */
  Panel withTerms(List<Integer> kept) {
    return new Panel(
        outcome,
        kept.stream().map(terms::get).toList(),
        kept.stream().map(at -> covariates[at]).toArray(double[][]::new),
        effects,
        clusters,
        weights,
        offset,
        rows);
  }

  private static double[] only(double[] values, int[] kept) {
    return IntStream.of(kept).mapToDouble(at -> values[at]).toArray();
  }
}
