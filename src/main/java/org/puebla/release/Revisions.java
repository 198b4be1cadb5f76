package org.puebla.release;

import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.puebla.release.catalogue.PublishedEdition;
import org.puebla.release.comparison.FigureChange.Kind;
import org.puebla.release.comparison.FigureJoin;
import org.puebla.release.comparison.FigureShape;
import org.puebla.store.Store;
import org.puebla.table.RowForm;
import org.puebla.table.TableSchema;
import org.puebla.table.Tables;

/** Rows of the {@code revisions} table: what an edition of a source changed in the one before. */
final class Revisions implements FigureJoin.Listener {

  private record Revision(
      Revisions between,
      Kind kind,
      Object[] row,
      @Nullable Double before,
      @Nullable Double after) {}

  private static final RowForm<Revision> FORM =
      RowForm.<Revision>of(Tables.REVISIONS)
          .text("series_key", revision -> revision.between.shape.series(revision.row))
          .text("time_period", revision -> revision.between.shape.text(revision.row, "time_period"))
          .text("source_id", revision -> revision.between.shape.source(revision.row))
          .text("old_edition", revision -> revision.between.oldEdition)
          .text("new_edition", revision -> revision.between.newEdition)
          .text("change", revision -> revision.kind.name().toLowerCase(Locale.ROOT))
          .number("old_value", Revision::before)
          .number("new_value", Revision::after)
          .complete();

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
    rows.add(FORM.row(new Revision(this, kind, row, before, after)));
  }
}
