package org.puebla.release.comparison;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What became of the figures of one source in one table.
 *
 * @param sourceId empty for a table that is not kept by source
 * @param oldEdition empty when the source is new, and for tables without editions
 * @param newEdition empty when the source is gone, and for tables without editions
 * @param unchanged figures that are the same in both
 * @param lostAreas origins that the old release had and the new one lacks
 * @param lostYears years that the old release had and the new one lacks
 * @param examples the first few differences, in key order
 */
public record SourceChange(
    String table,
    String sourceId,
    String oldEdition,
    String newEdition,
    long added,
    long removed,
    long changed,
    long unchanged,
    SortedSet<String> lostAreas,
    SortedSet<String> lostYears,
    List<FigureChange> examples) {

  public SourceChange {
    lostAreas = Collections.unmodifiableSortedSet(new TreeSet<>(lostAreas));
    lostYears = Collections.unmodifiableSortedSet(new TreeSet<>(lostYears));
    examples = List.copyOf(examples);
  }

  public long oldRows() {
    return removed + changed + unchanged;
  }

  public long newRows() {
    return added + changed + unchanged;
  }

  /** Whether no figure differs. */
  public boolean isEmpty() {
    return added + removed + changed == 0;
  }

  /** Whether the new release holds fewer figures, areas of origin or years of this source. */
  public boolean isShrunk() {
    return newRows() < oldRows() || !lostAreas.isEmpty() || !lostYears.isEmpty();
  }
}
