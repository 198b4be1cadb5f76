package org.puebla.gravity.spark;

import java.util.List;
import java.util.stream.IntStream;
import org.puebla.gravity.Collinearity;
import org.puebla.gravity.ModelRows;
import org.puebla.gravity.Steps;

/**
 * Rows that are spread over Spark. The predictor of a row follows from its terms, the slopes, and
 * what its levels add; so rows keep nothing from step to step, and a pass sends the levels out and
 * brings their sums back.
 */
final class SpreadRows implements ModelRows<Predictor>, AutoCloseable {

  private final List<String> terms;
  private final List<String> clusters;
  private Spread spread;
  private int size;
  private double mean;

  /**
   * @param terms their names
   * @param clusters the names of both ways
   */
  SpreadRows(Spread spread, List<String> terms, List<String> clusters) {
    this.spread = spread;
    this.terms = terms;
    this.clusters = clusters;
    measure();
  }

  private void measure() {
    double[] sums =
        spread
            .pass(
                0,
                Folding.SUM,
                new int[] {2},
                (nothing, block, none, all) -> {
                  for (double count : block.outcome()) {
                    all[0][0]++;
                    all[0][1] += count;
                  }
                })[0];
    size = (int) sums[0];
    mean = size == 0 ? 0 : sums[1] / size;
  }

  @Override
  public List<String> terms() {
    return terms;
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public boolean isNoughtEverywhere() {
    return mean == 0;
  }

  @Override
  public List<Clusters> clusters() {
    List<Integer> levels = spread.clusters();
    return IntStream.range(0, levels.size())
        .mapToObj(way -> new Clusters(clusters.get(way), levels.get(way)))
        .toList();
  }

  @Override
  public Pruned prune() {
    SpreadPruning pruning = SpreadPruning.of(spread);
    spread = pruning.left();
    measure();
    return new Pruned(pruning.allNought(), pruning.singletons());
  }

  @Override
  public Collinearity collinearity() {
    int count = terms.size();
    int[] all = IntStream.range(0, count).toArray();
    double[] means = spread.effects() == 0 ? new double[count] : squares(new double[count])[1];
    for (int term = 0; term < count; term++) {
      means[term] /= size;
    }
    double[] spreads = squares(means)[0];
    try (SpreadWithin within = SpreadWithin.ofTerms(spread, all)) {
      within.solve(Steps.TIGHTEST);
      return Collinearity.of(within.products(), spreads);
    }
  }

  /** Of each term the sum of squares about a mean, and the sum. */
  private double[][] squares(double[] about) {
    return spread.pass(
        about,
        Folding.SUM,
        new int[] {about.length, about.length},
        (means, block, none, sums) -> {
          for (int term = 0; term < means.length; term++) {
            for (double value : block.terms()[term]) {
              sums[0][term] += (value - means[term]) * (value - means[term]);
              sums[1][term] += value;
            }
          }
        });
  }

  @Override
  public List<Integer> leaveIslandsOut() {
    List<SpreadIslands.Trips> trips = SpreadIslands.of(spread);
    return trips.isEmpty()
        ? List.of()
        : leaveOut(
            trips,
            (all, block, row) -> all.stream().noneMatch(pair -> pair.isSeparated(block, row)));
  }

  @Override
  public List<Integer> leaveSinkingOut(Predictor from, Predictor to) {
    return leaveOut(new Move(from, to), (move, block, row) -> !move.isSinking(block, row));
  }

  private <S> List<Integer> leaveOut(S shared, Spread.Keeping<S> keeping) {
    List<Integer> rows = spread.without(shared, keeping);
    if (!rows.isEmpty()) {
      spread = spread.only(shared, keeping);
    }
    return rows;
  }

  @Override
  public SpreadSteps steps(List<Integer> kept) {
    return new SpreadSteps(spread, kept.stream().mapToInt(Integer::intValue).toArray(), mean);
  }

  @Override
  public void close() {
    spread.blocks().unpersist();
  }
}
