package org.puebla.estimate.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.puebla.fit.Checks;
import org.puebla.matrix.AreaMatrix;
import org.puebla.matrix.AreaVector;

/**
 * Who lived where at two dates, and who was born and died in between.
 *
 * @param start people by birthplace (rows) and residence (columns), the native-born on the diagonal
 * @param end the same at the later date
 * @param births between the dates, by area
 * @param deaths between the dates, by area
 */
public record StockChange(
    List<String> areas, double[][] start, double[][] end, double[] births, double[] deaths) {

  /**
   * Tables in one order of areas.
   *
   * @throws org.puebla.model.PueblaException when more people died in an area than were there, or
   *     more were born than are there
   */
  public StockChange {
    areas = List.copyOf(areas);
    requireSurvivors(areas, start, end, births, deaths);
  }

  /**
   * Puts the four tables into one order of areas.
   *
   * @throws org.puebla.model.PueblaException when a figure is no count or the tables are not of the
   *     same areas, with everything that is wrong
   */
  public static StockChange of(
      AreaMatrix start, AreaMatrix end, Optional<AreaVector> births, Optional<AreaVector> deaths) {
    List<String> areas = start.rows();
    Checks checks = new Checks();
    checks.counts("stocks at the start", start);
    checks.counts("stocks at the end", end);
    checks.sameAreas(
        "stocks at the start (birth)", areas, "stocks at the start (dest)", start.columns());
    checks.sameAreas("stocks at the start", areas, "stocks at the end (birth)", end.rows());
    checks.sameAreas("stocks at the start", areas, "stocks at the end (dest)", end.columns());
    births.ifPresent(
        vector -> {
          checks.counts("births", vector);
          checks.sameAreas("stocks at the start", areas, "births", vector.areas());
        });
    deaths.ifPresent(
        vector -> {
          checks.counts("deaths", vector);
          checks.sameAreas("stocks at the start", areas, "deaths", vector.areas());
        });
    checks.requireNone();
    return new StockChange(
        areas,
        Checks.ordered(start, areas, areas),
        Checks.ordered(end, areas, areas),
        ordered(births, areas),
        ordered(deaths, areas));
  }

  public int size() {
    return areas.size();
  }

  private static double[] ordered(Optional<AreaVector> vector, List<String> areas) {
    return vector.map(given -> Checks.ordered(given, areas)).orElse(new double[areas.size()]);
  }

  /**
   * The native-born of every area are known: an area that has some at one date has some at the
   * other, and not all areas are without.
   *
   * @throws org.puebla.model.PueblaException naming the areas that lack them
   */
  public void requireNatives() {
    Checks checks = new Checks();
    List<String> without = new ArrayList<>();
    for (int area = 0; area < size(); area++) {
      boolean atStart = start[area][area] > 0;
      boolean atEnd = end[area][area] > 0;
      if (!atStart && !atEnd) {
        without.add(areas.get(area));
      } else if (!atStart || !atEnd) {
        checks.add(
            atEnd ? "estimate.no-natives-at-start" : "estimate.no-natives-at-end", areas.get(area));
      }
    }
    if (without.size() == size()) {
      checks.add("estimate.no-natives");
    }
    checks.requireNone();
  }

  private static void requireSurvivors(
      List<String> areas, double[][] start, double[][] end, double[] births, double[] deaths) {
    Checks checks = new Checks();
    double[] before = Sums.ofColumns(start);
    double[] after = Sums.ofColumns(end);
    for (int area = 0; area < before.length; area++) {
      if (deaths[area] > before[area]) {
        checks.add("estimate.more-deaths-than-people", areas.get(area), deaths[area], before[area]);
      }
      if (births[area] > after[area]) {
        checks.add("estimate.more-births-than-people", areas.get(area), births[area], after[area]);
      }
    }
    checks.requireNone();
  }
}
