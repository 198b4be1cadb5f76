package org.puebla.index;

import java.util.ArrayList;
import java.util.List;

/** Collects the values of indices in the order in which they are computed. */
final class Listed {

  private final List<String> areas;
  private final List<IndexValue> values = new ArrayList<>();

  Listed(IndexInput input) {
    this.areas = input.flows().rows();
  }

  void system(String indicator, double value) {
    values.add(new IndexValue(indicator, IndexValue.SYSTEM, value));
  }

  void areas(String indicator, double[] byArea) {
    for (int area = 0; area < byArea.length; area++) {
      values.add(new IndexValue(indicator, areas.get(area), byArea[area]));
    }
  }

  void corridor(String indicator, int from, int to, double value) {
    values.add(new IndexValue(indicator, areas.get(from) + "->" + areas.get(to), value));
  }

  List<IndexValue> values() {
    return values;
  }

  /** NaN where there is nothing to divide by. */
  static double ratio(double part, double whole) {
    return whole == 0 ? Double.NaN : part / whole;
  }
}
