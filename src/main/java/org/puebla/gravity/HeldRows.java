package org.puebla.gravity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Rows of a panel in memory. */
final class HeldRows implements ModelRows<HeldPredictor> {

  private final List<String> terms;
  private final Function<Panel, double[]> start;
  private Panel panel;

  /**
   * @param start expected outcomes to begin with
   */
  HeldRows(Panel panel, Function<Panel, double[]> start) {
    this.terms = panel.terms();
    this.panel = panel;
    this.start = start;
  }

  @Override
  public List<String> terms() {
    return terms;
  }

  @Override
  public int size() {
    return panel.size();
  }

  @Override
  public boolean isNoughtEverywhere() {
    return Arrays.stream(panel.outcome()).allMatch(count -> count == 0);
  }

  @Override
  public List<Clusters> clusters() {
    return panel.clusters().stream()
        .map(clusters -> new Clusters(clusters.name(), clusters.levels()))
        .toList();
  }

  @Override
  public Pruned prune() {
    Pruning pruning = Pruning.of(panel);
    panel = pruning.panel();
    return new Pruned(pruning.allNought(), pruning.singletons());
  }

  @Override
  public Collinearity collinearity() {
    Within within = new Within(panel.effects());
    double[] ones = new double[panel.size()];
    Arrays.fill(ones, 1);
    within.weigh(ones);
    double[][] left = new double[terms.size()][panel.size()];
    double[] spreads = new double[left.length];
    IntStream.range(0, left.length)
        .parallel()
        .forEach(
            term -> {
              double[] values = panel.covariates()[term];
              within.transform(values, within.column(), left[term], Steps.TIGHTEST);
              double mean =
                  panel.effects().isEmpty() ? 0 : Arrays.stream(values).average().orElse(0);
              spreads[term] =
                  Arrays.stream(values).map(each -> (each - mean) * (each - mean)).sum();
            });
    return Collinearity.of(Gram.products(left, ones), spreads);
  }

  @Override
  public List<Integer> leaveIslandsOut() {
    return leaveOut(Islands.separated(panel));
  }

  @Override
  public List<Integer> leaveSinkingOut(HeldPredictor from, HeldPredictor to) {
    return leaveOut(
        IntStream.range(0, panel.size())
            .filter(row -> from.sinksTo(to, row, panel.outcome()))
            .toArray());
  }

  private List<Integer> leaveOut(int[] places) {
    boolean[] out = new boolean[panel.size()];
    List<Integer> numbers = new ArrayList<>();
    for (int place : places) {
      out[place] = true;
      numbers.add(panel.rows()[place]);
    }
    panel = panel.only(IntStream.range(0, out.length).filter(row -> !out[row]).toArray());
    return numbers;
  }

  @Override
  public HeldSteps steps(List<Integer> kept) {
    Panel some = panel.withTerms(kept);
    return new HeldSteps(some, start.apply(some));
  }

  /** The rows that are left, with the terms that have an estimate. */
  Panel left(GravityResult result) {
    return panel.withTerms(
        result.coefficients().stream().map(Coefficient::term).map(terms::indexOf).toList());
  }
}
