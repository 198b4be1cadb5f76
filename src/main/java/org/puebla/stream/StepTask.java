package org.puebla.stream;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.puebla.model.History;
import org.puebla.store.Store;
import org.puebla.store.Stores;
import org.puebla.table.Condition;
import org.puebla.table.DataDictionary;
import org.puebla.table.FigureJoin;
import org.puebla.table.FigureShape;
import org.puebla.table.RowForm;
import org.puebla.table.RowSorter;
import org.puebla.table.SelectedFile;
import org.puebla.table.Selection;
import org.puebla.table.SortedRows;
import org.puebla.table.TableSchema;
import org.puebla.table.Tables;
import org.puebla.yaml.Json;

/** Writes the revisions of one step, which are the same however often they are asked for. */
final class StepTask implements FigureJoin.Listener {

  private static final int ROWS_IN_MEMORY = 100_000;

  private record Revision(
      StepTask task,
      RevisionKind change,
      Object[] row,
      String oldEdition,
      @Nullable Double before,
      @Nullable Double after) {}

  private static final RowForm<Revision> FORM =
      RowForm.<Revision>of(Tables.REVISIONS)
          .text("series_key", revision -> revision.task.shape.series(revision.row))
          .text("time_period", revision -> revision.task.shape.text(revision.row, "time_period"))
          .text("source_id", revision -> revision.task.shape.source(revision.row))
          .text("old_edition", Revision::oldEdition)
          .text("new_edition", revision -> revision.task.step.after().edition())
          .count("step", revision -> (long) revision.task.step.number())
          .text("change", revision -> revision.change.code())
          .number("old_value", Revision::before)
          .number("new_value", Revision::after)
          .complete();

  private final Step step;
  private final Store store;
  private final TableSchema table;
  private final FigureShape shape;
  private final List<Statement> statementOfFile = new ArrayList<>();
  private final RowSorter revisions;
  private final SortedRows olds;
  private final SortedRows news;
  private long rows;
  private long compared;
  private long differing;
  private double before;
  private double after;

  private StepTask(Step step, Store store, Path scratch) throws IOException {
    this.step = step;
    this.store = store;
    this.table = Tables.named(step.after().table());
    this.shape = FigureShape.of(table);
    this.revisions = new RowSorter(Tables.REVISIONS, scratch, ROWS_IN_MEMORY);
    this.olds = SortedRows.of(shape.columns(), olds());
    this.news = SortedRows.open(shape.columns(), local(step.after().parts()));
  }

  /**
   * @param dataRoot address of the store
   */
  static StepResult run(String dataRoot, Step step) throws IOException {
    Store store = Stores.at(dataRoot);
    Path scratch = Files.createTempDirectory("puebla-step");
    try {
      return new StepTask(step, store, scratch).run(scratch);
    } finally {
      for (Path left : files(scratch)) {
        Files.delete(left);
      }
      Files.delete(scratch);
    }
  }

  private StepResult run(Path scratch) throws IOException {
    try (SortedRows earlier = olds;
        SortedRows later = news) {
      FigureJoin.walk(shape, earlier, later, this);
    }
    if (rows > 0) {
      Path file = scratch.resolve(StepResult.PART);
      revisions.writeTo(file, DataDictionary.standard().parquetMetadata(Tables.REVISIONS));
      store.take(file, step.folder() + "/" + StepResult.PART);
    }
    StepResult result = new StepResult(rows, compared, differing, before, after);
    // Written last: a folder without it is not finished.
    store.write(
        step.folder() + "/" + StepResult.NAME, Json.write(result).getBytes(StandardCharsets.UTF_8));
    return result;
  }

  @Override
  public void onlyOld(Object[] old) throws IOException {
    Statement statement = statementOfFile.get(olds.lastFile());
    RevisionKind gone =
        step.history() == History.WHOLE ? RevisionKind.WITHDRAWN : RevisionKind.REMOVED;
    add(
        step.isReread() ? RevisionKind.REREAD : gone,
        old,
        statement.reading().edition(),
        shape.value(old),
        null);
  }

  @Override
  public void onlyNew(Object[] fresh) throws IOException {
    add(
        step.isReread() ? RevisionKind.REREAD : RevisionKind.ADDED,
        fresh,
        step.earlier(),
        null,
        shape.value(fresh));
  }

  @Override
  public void inBoth(Object[] old, Object[] fresh) throws IOException {
    compare(shape.value(old), shape.value(fresh));
    if (!shape.sameFigure(old, fresh)) {
      Statement statement = statementOfFile.get(olds.lastFile());
      add(
          step.isReadAnew(statement) ? RevisionKind.REREAD : RevisionKind.CHANGED,
          fresh,
          statement.reading().edition(),
          shape.value(old),
          shape.value(fresh));
    }
  }

  private void compare(@Nullable Double old, @Nullable Double fresh) {
    if (old != null && fresh != null) {
      compared++;
      before += old;
      after += fresh;
      if (!old.equals(fresh)) {
        differing++;
      }
    }
  }

  private void add(
      RevisionKind change,
      Object[] row,
      String oldEdition,
      @Nullable Double oldValue,
      @Nullable Double newValue)
      throws IOException {
    rows++;
    revisions.add(FORM.row(new Revision(this, change, row, oldEdition, oldValue, newValue)));
  }

  /** The files of what stood before, each for the periods that it states. */
  private List<SelectedFile> olds() throws IOException {
    List<SelectedFile> files = new ArrayList<>();
    for (Statement statement : step.before()) {
      Selection periods = selection(table, statement);
      for (Path file : local(statement.reading().parts())) {
        files.add(new SelectedFile(file, periods));
        statementOfFile.add(statement);
      }
    }
    return files;
  }

  static Selection selection(TableSchema table, Statement statement) {
    return statement.isWhole()
        ? Selection.everything()
        : Selection.of(new Condition(table.column("time_period"), Set.copyOf(statement.periods())));
  }

  private List<Path> local(List<String> parts) throws IOException {
    List<Path> files = new ArrayList<>();
    for (String part : parts) {
      files.add(store.local(part));
    }
    return files;
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }
}
