package org.puebla.normalise.edition.totals;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What one total rule has met in a source: the printed totals, and the kept figures summed as
 * finely as the totals need.
 */
final class TotalsLedger implements Serializable {

  private static final long serialVersionUID = 1L;

  /**
   * A printed total.
   *
   * @param fixed its key in the dimensions that it does not sum over
   * @param areas its codes in the area dimensions that it sums over
   * @param within its texts in the columns that its parts share, empty where it says nothing
   */
  record Printed(
      ArrayList<String> fixed,
      ArrayList<String> areas,
      ArrayList<String> within,
      Sum figure,
      String locator)
      implements Serializable {}

  /** The parts that agree in areas and within, told apart from others of the same fixed key. */
  record Part(ArrayList<String> areas, ArrayList<String> within) implements Serializable {}

  private final ArrayList<Printed> printed = new ArrayList<>();
  private final HashMap<ArrayList<String>, HashMap<Part, Sum>> parts = new HashMap<>();

  void print(Printed total) {
    printed.add(total);
  }

  Sum partOf(ArrayList<String> fixed, Part part) {
    return parts
        .computeIfAbsent(fixed, none -> new HashMap<>())
        .computeIfAbsent(part, none -> new Sum());
  }

  List<Printed> printed() {
    return printed;
  }

  Map<Part, Sum> parts(ArrayList<String> fixed) {
    return parts.getOrDefault(fixed, new HashMap<>());
  }

  void add(TotalsLedger other) {
    printed.addAll(other.printed);
    other.parts.forEach((fixed, sums) -> sums.forEach((part, sum) -> partOf(fixed, part).add(sum)));
  }
}
