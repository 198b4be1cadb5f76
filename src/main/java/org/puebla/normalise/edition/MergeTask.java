package org.puebla.normalise.edition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.puebla.normalise.edition.sort.RunMerge;
import org.puebla.store.Store;
import org.puebla.store.Stores;
import org.puebla.table.DataDictionary;
import org.puebla.table.ObservationIdentity;
import org.puebla.table.TableSchema;
import org.puebla.table.TableWriter;
import org.puebla.table.Tables;

/** Merges a range of keys from sorted runs into one Parquet file, and settles repeated keys. */
public final class MergeTask {

  private final MergeOrder order;
  private final Store store;
  private final TableSchema schema;
  private final @Nullable ObservationIdentity identity;
  private final int[] keys;
  private final int locator;
  private final int width;
  private final FigureSum figures;
  private long added;
  private final ArrayList<MergeResult.Repeated> repeated = new ArrayList<>();

  private MergeTask(MergeOrder order) {
    this.order = order;
    this.store = Stores.at(order.dataRoot());
    this.schema = Tables.named(order.table());
    this.identity = schema.has("obs_id") ? new ObservationIdentity(schema) : null;
    this.keys = schema.keyPositions();
    this.locator = schema.position("source_locator");
    this.width = schema.columns().size();
    this.figures = new FigureSum(schema);
  }

  public static MergeResult run(MergeOrder order) {
    try {
      return new MergeTask(order).run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private MergeResult run() throws IOException {
    List<Path> runs = new ArrayList<>();
    for (String run : order.runs()) {
      runs.add(store.local(run));
    }
    Path parquet = Files.createTempFile("puebla", ".parquet");
    try {
      long rows = write(runs, parquet);
      if (rows > 0) {
        store.take(parquet, order.target());
      }
      return new MergeResult(order, rows, added, repeated);
    } finally {
      Files.deleteIfExists(parquet);
    }
  }

  private long write(List<Path> runs, Path parquet) throws IOException {
    Object[] row = new Object[width];
    Object @Nullable [] pending = null;
    try (RunMerge merge = RunMerge.open(schema, runs, order.range());
        TableWriter writer =
            TableWriter.open(schema, DataDictionary.standard().parquetMetadata(schema), parquet)) {
      while (merge.next(row)) {
        if (pending != null && keys.length > 0 && merge.isRepeated()) {
          repeats(pending, row);
        } else {
          write(pending, writer);
          Object[] free = pending == null ? new Object[width] : pending;
          pending = row;
          row = free;
        }
      }
      write(pending, writer);
      return writer.rows();
    }
  }

  /** A row waits until it is known that no later one adds to it. */
  private void write(Object @Nullable [] row, TableWriter writer) throws IOException {
    if (row != null) {
      if (identity != null) {
        identity.complete(row);
      }
      writer.write(row);
    }
  }

  private void repeats(Object[] kept, Object[] row) {
    switch (order.repeats()) {
      case "sum" -> {
        figures.add(kept, row);
        added++;
      }
      case "first" -> added++;
      default ->
          repeated.add(
              new MergeResult.Repeated(
                  row[locator].toString(), key(row), kept[locator].toString()));
    }
  }

  private String key(Object[] row) {
    return Arrays.stream(keys)
        .mapToObj(at -> String.valueOf(row[at]))
        .collect(Collectors.joining("."));
  }
}
