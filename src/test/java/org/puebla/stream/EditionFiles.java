package org.puebla.stream;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.puebla.release.DataRoot;
import org.puebla.release.DataRoot.Flow;
import org.puebla.store.Store;
import org.puebla.table.KeyOrder;
import org.puebla.table.TableReader;
import org.puebla.table.TableSchema;
import org.puebla.table.Tables;

/** A data root in which editions of an invented source are normalised, stitched and read again. */
public final class EditionFiles {

  public static final String SOURCE = "mex-upm";

  /** A cell: who, and when. */
  public record Cell(String origin, String period) {}

  private final DataRoot root;

  public EditionFiles(Path folder) {
    this.root = new DataRoot(folder);
  }

  public Store store() {
    return root.store();
  }

  /** An edition as one declaration read it. */
  public Reading reading(String edition, String declaration, Map<Cell, Double> cells)
      throws IOException {
    List<Object[]> rows = new ArrayList<>();
    TreeSet<String> periods = new TreeSet<>();
    cells.forEach(
        (cell, value) -> {
          rows.add(DataRoot.row(SOURCE, edition, new Flow(cell.origin(), cell.period(), value)));
          periods.add(cell.period());
        });
    rows.sort(KeyOrder.of(Tables.FLOWS));
    String id = "r" + edition + declaration;
    String part =
        "normalised/flows/source_id=%s/edition=%s/reading=%s/part-0000.parquet"
            .formatted(SOURCE, edition, id);
    store().take(root.write(Tables.FLOWS, rows), part);
    return new Reading(
        SOURCE, "flows", edition, id, declaration, List.copyOf(periods), List.of(part));
  }

  StitchedSource stitch(StitchOrder order) throws IOException {
    return new Stitcher(Workers.here(), store(), store().address("")).stitch(List.of(order)).get(0);
  }

  /** The figures of a stitched table, and that no cell is there twice. */
  Map<Cell, Double> cells(StitchedSource stitched) throws IOException {
    Map<Cell, Double> cells = new HashMap<>();
    for (Object[] row : rows(Tables.FLOWS, stitched.parts())) {
      Double other =
          cells.put(
              new Cell(text(row, "origin"), text(row, "time_period")),
              (Double) row[Tables.FLOWS.position("obs_value")]);
      if (other != null) {
        throw new AssertionError("twice: " + List.of(row));
      }
    }
    return cells;
  }

  /** The status of each period's first row. */
  Map<String, String> status(StitchedSource stitched) throws IOException {
    Map<String, String> status = new HashMap<>();
    for (Object[] row : rows(Tables.FLOWS, stitched.parts())) {
      status.put(text(row, "time_period"), text(row, "obs_status"));
    }
    return status;
  }

  /** Revisions as texts: step, change, editions, who, when, before and after. */
  List<String> revisions(StitchedSource stitched) throws IOException {
    List<String> revisions = new ArrayList<>();
    for (Object[] row : rows(Tables.REVISIONS, stitched.revisions())) {
      TableSchema table = Tables.REVISIONS;
      revisions.add(
          revision(
              ((Long) row[table.position("step")]).intValue(),
              (String) row[table.position("change")],
              (String) row[table.position("old_edition")],
              (String) row[table.position("new_edition")],
              new Cell(
                  ((String) row[table.position("series_key")]).split("[.]")[1],
                  (String) row[table.position("time_period")]),
              (Double) row[table.position("old_value")],
              (Double) row[table.position("new_value")]));
    }
    return revisions;
  }

  static String revision(
      int step,
      String change,
      String from,
      String to,
      Cell cell,
      @Nullable Double before,
      @Nullable Double after) {
    return "%d %s %s>%s %s %s: %s>%s"
        .formatted(step, change, from, to, cell.origin(), cell.period(), before, after);
  }

  private List<Object[]> rows(TableSchema table, List<String> parts) throws IOException {
    List<Object[]> rows = new ArrayList<>();
    for (String part : parts) {
      try (TableReader reader = TableReader.open(table, store().local(part))) {
        for (Object[] row = reader.next(); row != null; row = reader.next()) {
          rows.add(row.clone());
        }
      }
    }
    return rows;
  }

  private static String text(Object[] row, String column) {
    return (String) row[Tables.FLOWS.position(column)];
  }
}
