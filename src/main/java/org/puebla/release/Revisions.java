package org.puebla.release;

import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.puebla.release.catalogue.PublishedEdition;
import org.puebla.release.comparison.FigureChange.Kind;
import org.puebla.release.comparison.FigureJoin;
import org.puebla.release.comparison.FigureShape;
import org.puebla.store.Store;
import org.puebla.table.TableSchema;
import org.puebla.table.Tables;

/** Rows of the {@code revisions} table: what an edition of a source changed in the one before. */
final class Revisions implements FigureJoin.Listener {

  private final FigureShape shape;
  private final String oldEdition;
  private final String newEdition;
  private final RowSorter rows;

  private Revisions(FigureShape shape, String oldEdition, String newEdition, RowSorter rows) {
    this.shape = shape;
    this.oldEdition = oldEdition;
    this.newEdition = newEdition;
    this.rows = rows;
  }

  /** Adds the revisions of one edition of a source by the next, read where they were normalised. */
  static void collect(
      Store store,
      TableSchema table,
      PublishedEdition before,
      PublishedEdition edition,
      RowSorter rows)
      throws IOException {
    FigureShape shape = FigureShape.of(table);
    FigureJoin.walk(
        shape,
        before.localParts(store, table),
        edition.localParts(store, table),
        new Revisions(shape, before.edition(), edition.edition(), rows));
  }

  @Override
  public void onlyOld(Object[] old) throws IOException {
    add(Kind.REMOVED, old, shape.value(old), null);
  }

  @Override
  public void onlyNew(Object[] fresh) throws IOException {
    add(Kind.ADDED, fresh, null, shape.value(fresh));
  }

  @Override
  public void inBoth(Object[] old, Object[] fresh) throws IOException {
    if (!shape.sameFigure(old, fresh)) {
      add(Kind.CHANGED, fresh, shape.value(old), shape.value(fresh));
    }
  }

  private void add(Kind kind, Object[] row, @Nullable Double before, @Nullable Double after)
      throws IOException {
    TableSchema revisions = Tables.REVISIONS;
    Object[] revision = new Object[revisions.columns().size()];
    revision[revisions.position("series_key")] = shape.series(row);
    revision[revisions.position("time_period")] = shape.text(row, "time_period");
    revision[revisions.position("source_id")] = shape.source(row);
    revision[revisions.position("old_edition")] = oldEdition;
    revision[revisions.position("new_edition")] = newEdition;
    revision[revisions.position("change")] = kind.name().toLowerCase(Locale.ROOT);
    revision[revisions.position("old_value")] = before;
    revision[revisions.position("new_value")] = after;
    rows.add(revision);
  }
}
