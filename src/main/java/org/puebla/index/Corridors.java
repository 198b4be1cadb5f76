package org.puebla.index;

import java.util.List;

/**
 * Single corridors against the sizes of their ends (United Nations 1970, Manual VI) and against
 * their counter-flow; and the share of all moves that a move the other way makes up for.
 */
final class Corridors {

  private final IndexInput input;

  Corridors(IndexInput input) {
    this.input = input;
  }

  List<IndexValue> values() {
    Listed listed = new Listed(input);
    double moves = input.flows().sum();
    double paired = 0;
    for (int one = 0; one < input.size(); one++) {
      for (int other = 0; other < one; other++) {
        paired += 2 * Math.min(input.moves(one, other), input.moves(other, one));
      }
    }
    listed.system("circularity", Listed.ratio(paired, moves));
    preferences(listed, moves);
    balances(listed);
    return listed.values();
  }

  private void preferences(Listed listed, double moves) {
    double[] in = input.flows().columnSums().values();
    double[] out = input.flows().rowSums().values();
    for (int from = 0; from < input.size(); from++) {
      for (int to = 0; to < input.size(); to++) {
        if (from != to) {
          listed.corridor(
              "preference-index",
              from,
              to,
              Listed.ratio(input.moves(from, to) * moves, out[from] * in[to]));
        }
      }
    }
  }

  /** A corridor without counter-flow has a balance of one: nobody came back. */
  private void balances(Listed listed) {
    for (int from = 0; from < input.size(); from++) {
      for (int to = 0; to < input.size(); to++) {
        if (from != to) {
          double there = input.moves(from, to);
          double back = input.moves(to, from);
          listed.corridor("bilateral-balance", from, to, Listed.ratio(there - back, there + back));
        }
      }
    }
  }
}
