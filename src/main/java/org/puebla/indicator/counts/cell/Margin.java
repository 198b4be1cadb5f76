package org.puebla.indicator.counts.cell;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.puebla.indicator.counts.figure.CellSum;

/**
 * Brings one dimension of the parts of a cell to its total: the published total where there is one,
 * otherwise the sum of the parts, and nothing where the parts may not be added.
 */
public final class Margin {

  /** What becomes of the parts of a dimension. */
  private enum Parts {
    STAY_BESIDE_TOTAL,
    GIVE_WAY_TO_TOTAL
  }

  private final Dimension dimension;
  private final Parts parts;
  private final Predicate<Collection<String>> mayBeAdded;

  /**
   * @param mayBeAdded from the codes of the parts, whether they add up
   */
  private Margin(Dimension dimension, Parts parts, Predicate<Collection<String>> mayBeAdded) {
    this.dimension = dimension;
    this.parts = parts;
    this.mayBeAdded = mayBeAdded;
  }

  /** The dimension is given up: only its total stays. */
  public static Margin only(Dimension dimension) {
    return new Margin(dimension, Parts.GIVE_WAY_TO_TOTAL, codes -> true);
  }

  public static Margin ofSexes() {
    return new Margin(Dimension.SEX, Parts.STAY_BESIDE_TOTAL, codes -> true);
  }

  public static Margin ofAges() {
    return new Margin(Dimension.AGE, Parts.STAY_BESIDE_TOTAL, AgeRanges::areDisjoint);
  }

  /** Women and men are everybody; either alone is not. */
  public static Margin ofBothSexes() {
    return new Margin(
        Dimension.SEX, Parts.STAY_BESIDE_TOTAL, codes -> codes.containsAll(List.of("F", "M")));
  }

  public static Margin ofAllAges() {
    return new Margin(Dimension.AGE, Parts.STAY_BESIDE_TOTAL, AgeRanges::areWholeLife);
  }

  /**
   * @param cell the parts of one cell, by their codes in the order of {@link Dimension}
   */
  public Map<List<String>, CellSum> of(Map<List<String>, CellSum> cell) {
    Map<List<String>, CellSum> result = new LinkedHashMap<>();
    Map<List<String>, Total> totals = new LinkedHashMap<>();
    cell.forEach(
        (codes, sum) -> {
          String code = dimension.of(codes);
          Total total = totals.computeIfAbsent(dimension.totalOf(codes), ignored -> new Total());
          if (code.equals(dimension.total())) {
            total.published = sum;
          } else {
            total.parts.put(code, sum);
            if (parts == Parts.STAY_BESIDE_TOTAL) {
              result.put(codes, sum);
            }
          }
        });
    totals.forEach(
        (codes, total) -> {
          CellSum sum = total.sum(mayBeAdded);
          if (sum != null) {
            result.put(codes, sum);
          }
        });
    return result;
  }

  /** What was published of one total: itself, its parts, or both. */
  private static final class Total {

    private @Nullable CellSum published;
    private final Map<String, CellSum> parts = new LinkedHashMap<>();

    private @Nullable CellSum sum(Predicate<Collection<String>> mayBeAdded) {
      if (parts.isEmpty() || (published != null && published.isBounded())) {
        return published;
      }
      if (!mayBeAdded.test(parts.keySet())) {
        return null;
      }
      CellSum sum = new CellSum();
      parts.values().forEach(sum::add);
      if (published != null) {
        sum.atLeast(published);
      }
      return sum;
    }
  }
}
