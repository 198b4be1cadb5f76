package org.puebla.indicator.counts.cell;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.puebla.model.ExitCode;
import org.puebla.model.Problem;
import org.puebla.model.PueblaException;

/**
 * What counts must have in common before they may be added: who counted, what, in which unit, by
 * which origin, after how long a stay, over which kind of period, each as the code of its column
 * (UN, Recommendations on Statistics of International Migration, Revision 1, 1998, on why other
 * counts do not compare).
 */
public record CountingBasis(
    String source,
    String measure,
    String unit,
    String originBasis,
    String duration,
    String periodBasis) {

  /** The columns of the tables that hold these, in the same order. */
  public static final List<String> COLUMNS =
      List.of("source_id", "measure", "stat_unit", "origin_basis", "duration", "period_basis");

  /**
   * Lets only counts pass that may be added to those of this basis.
   *
   * @throws PueblaException when the other differs, naming in what
   */
  public void requireSame(CountingBasis other) {
    if (!equals(other)) {
      throw new PueblaException(
          ExitCode.INVALID,
          Problem.of("indicator.mixed-sum", source, String.join("; ", differences(other))));
    }
  }

  /** The same basis in another unit. */
  public CountingBasis inUnit(String otherUnit) {
    return new CountingBasis(source, measure, otherUnit, originBasis, duration, periodBasis);
  }

  /** The same basis of another measure. */
  public CountingBasis measuring(String otherMeasure) {
    return new CountingBasis(source, otherMeasure, unit, originBasis, duration, periodBasis);
  }

  /** The same basis, made from further sources too: all names, sorted, joined by +. */
  public CountingBasis with(Collection<String> others) {
    Set<String> sources = new TreeSet<>();
    Stream.concat(Stream.of(source), others.stream())
        .flatMap(each -> Stream.of(each.split("\\+")))
        .filter(each -> !each.isEmpty())
        .forEach(sources::add);
    return new CountingBasis(
        String.join("+", sources), measure, unit, originBasis, duration, periodBasis);
  }

  /** What differs from another basis, each as {@code column: this / that}. */
  List<String> differences(CountingBasis other) {
    List<String> mine = values();
    List<String> theirs = other.values();
    List<String> differences = new ArrayList<>();
    for (int at = 0; at < COLUMNS.size(); at++) {
      if (!mine.get(at).equals(theirs.get(at))) {
        differences.add(COLUMNS.get(at) + ": " + mine.get(at) + " / " + theirs.get(at));
      }
    }
    return differences;
  }

  private List<String> values() {
    return List.of(source, measure, unit, originBasis, duration, periodBasis);
  }
}
