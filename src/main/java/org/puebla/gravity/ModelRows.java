package org.puebla.gravity;

import java.util.List;

/**
 * The rows of a model, in memory or spread, as a fit thins them out until an estimate exists.
 *
 * @param <P> what says the linear predictor of every row
 */
public interface ModelRows<P> {

  /** The names of all terms. */
  List<String> terms();

  int size();

  boolean isNoughtEverywhere();

  /** One way of clustering. */
  record Clusters(String name, int levels) {}

  /** Both ways, or one or none. */
  List<Clusters> clusters();

  /** How many rows went because their level had noughts only, or no other row. */
  record Pruned(int allNought, int singletons) {}

  /** Leaves out rows that say nothing of the terms. */
  Pruned prune();

  /** Which terms are sums of fixed effects and of earlier terms, all rows weighing alike. */
  Collinearity collinearity();

  /** Leaves out rows that two effects separate; their numbers in the file. */
  List<Integer> leaveIslandsOut();

  /** Leaves out rows that the last move of a search has shown to be separated; their numbers. */
  List<Integer> leaveSinkingOut(P from, P to);

  /** Steps towards the estimate with some of the terms. */
  Steps<P> steps(List<Integer> kept);
}
