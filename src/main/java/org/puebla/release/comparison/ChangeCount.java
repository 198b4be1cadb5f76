package org.puebla.release.comparison;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.puebla.model.Period;
import org.puebla.release.comparison.FigureChange.Kind;
import org.puebla.table.FigureJoin;
import org.puebla.table.FigureShape;

/** Counts the differences of one source while its figures pass by, and keeps the first of them. */
final class ChangeCount implements FigureJoin.Listener {

  private static final int EXAMPLES = 20;

  private final FigureShape shape;
  private final Set<String> oldAreas = new HashSet<>();
  private final Set<String> newAreas = new HashSet<>();
  private final Set<String> oldYears = new HashSet<>();
  private final Set<String> newYears = new HashSet<>();
  private final List<FigureChange> examples = new ArrayList<>();
  private long added;
  private long removed;
  private long changed;
  private long unchanged;

  ChangeCount(FigureShape shape) {
    this.shape = shape;
  }

  @Override
  public void onlyOld(Object[] old) {
    removed++;
    seen(old, oldAreas, oldYears);
    keep(Kind.REMOVED, old, shape.value(old), null);
  }

  @Override
  public void onlyNew(Object[] fresh) {
    added++;
    seen(fresh, newAreas, newYears);
    keep(Kind.ADDED, fresh, null, shape.value(fresh));
  }

  @Override
  public void inBoth(Object[] old, Object[] fresh) {
    seen(old, oldAreas, oldYears);
    seen(fresh, newAreas, newYears);
    if (shape.sameFigure(old, fresh)) {
      unchanged++;
    } else {
      changed++;
      keep(Kind.CHANGED, fresh, shape.value(old), shape.value(fresh));
    }
  }

  /** Counts figures that need not be looked at. */
  void unchanged(long figures) {
    unchanged += figures;
  }

  SourceChange result(String table, String sourceId, String oldEdition, String newEdition) {
    oldAreas.removeAll(newAreas);
    oldYears.removeAll(newYears);
    return new SourceChange(
        table,
        sourceId,
        oldEdition,
        newEdition,
        added,
        removed,
        changed,
        unchanged,
        new TreeSet<>(oldAreas),
        new TreeSet<>(oldYears),
        examples);
  }

  private void seen(Object[] row, Set<String> areas, Set<String> years) {
    areas.add(shape.area(row));
    years.add(Period.yearOf(shape.text(row, "time_period")));
  }

  private void keep(Kind kind, Object[] row, @Nullable Double before, @Nullable Double after) {
    if (examples.size() < EXAMPLES) {
      String period = shape.text(row, "time_period");
      examples.add(
          new FigureChange(kind, shape.source(row), shape.series(row), period, before, after));
    }
  }
}
