package org.puebla.attribution;

/**
 * Flows in every coalition of groups: f(S) = &sum; m &prod;<sub>g&isin;S</sub> r<sub>g</sub> over
 * the corridors. Coalitions are numbered by their groups, one bit each.
 *
 * <p>A coalition is a part of the first groups and a part of the others. Products over parts are
 * few; their products, added up over corridors, are a product of two narrow matrices.
 */
final class Coalitions {

  /** Corridors taken together, so that the sums are read and written a fourth as often. */
  private static final int TOGETHER = 4;

  private final double[] starts;
  private final double[][] ratios;
  private final int firsts;
  private final double[] totals;

  private Coalitions(double[] starts, double[][] ratios) {
    this.starts = starts;
    this.ratios = ratios;
    this.firsts = (ratios.length + 1) / 2;
    this.totals = new double[1 << ratios.length];
  }

  /**
   * @param starts flow of each corridor when no group has changed
   * @param ratios for each group, by corridor
   * @return one total for each coalition
   */
  static double[] totals(double[] starts, double[][] ratios) {
    Coalitions coalitions = new Coalitions(starts, ratios);
    coalitions.add();
    return coalitions.totals;
  }

  private void add() {
    int lasts = ratios.length - firsts;
    double[][] first = new double[TOGETHER][1 << firsts];
    double[][] last = new double[TOGETHER][1 << lasts];
    for (int corridor = 0; corridor < starts.length; corridor += TOGETHER) {
      for (int lane = 0; lane < TOGETHER; lane++) {
        boolean isThere = corridor + lane < starts.length;
        int place = isThere ? corridor + lane : corridor;
        products(0, firsts, place, 1, first[lane]);
        products(firsts, lasts, place, isThere ? starts[place] : 0, last[lane]);
      }
      for (int part = 0; part < last[0].length; part++) {
        add(first, part << firsts, last[0][part], last[1][part], last[2][part], last[3][part]);
      }
    }
  }

  private void add(double[][] first, int from, double a, double b, double c, double d) {
    double[] one = first[0];
    double[] two = first[1];
    double[] three = first[2];
    double[] four = first[3];
    for (int part = 0; part < one.length; part++) {
      totals[from + part] += a * one[part] + b * two[part] + c * three[part] + d * four[part];
    }
  }

  /** The products over all parts of some groups: each group doubles the parts there are. */
  private void products(int from, int count, int corridor, double start, double[] products) {
    products[0] = start;
    for (int group = 0; group < count; group++) {
      double ratio = ratios[from + group][corridor];
      int parts = 1 << group;
      for (int part = 0; part < parts; part++) {
        products[parts + part] = products[part] * ratio;
      }
    }
  }
}
