package org.puebla.normalise.edition;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.puebla.model.PueblaException;
import org.puebla.normalise.door.LandedFiles;
import org.puebla.normalise.edition.sort.RowBuffer;
import org.puebla.normalise.edition.sort.RunWriter;
import org.puebla.normalise.edition.totals.TotalsClerk;
import org.puebla.normalise.file.Unreadable;
import org.puebla.normalise.layout.LandedRows;
import org.puebla.normalise.layout.RawRow;
import org.puebla.normalise.row.RowMapper;
import org.puebla.normalise.row.RowOutcome;
import org.puebla.normalise.row.SourceTable;
import org.puebla.quality.RefusalReason;
import org.puebla.quality.Tally;
import org.puebla.source.declaration.SourceDeclaration;
import org.puebla.store.Store;
import org.puebla.store.Stores;
import org.puebla.table.TableSchema;
import org.puebla.yaml.Yaml;

/** Maps the rows of one part of a file and leaves them as sorted runs in the data root. */
public final class PartTask {

  private final PartOrder order;
  private final Store store;
  private final SourceDeclaration declaration;
  private final TableSchema schema;
  private final RowBuffer kept;
  private final RefusedRows refused;
  private final EditionCoverage.Gauge gauge;
  private final Map<RefusalReason, Long> refusedCounts = new EnumMap<>(RefusalReason.class);
  private final Map<String, Long> ignoredCounts = new HashMap<>();
  private long read;
  private long totals;

  private PartTask(PartOrder order) throws IOException {
    this.order = order;
    this.store = Stores.at(order.dataRoot());
    this.declaration =
        LandedFiles.layoutOf(
            store.local(order.object()),
            order.shownName(),
            Yaml.read(order.declarationText(), order.declarationName(), SourceDeclaration.class));
    this.schema = SourceTable.of(declaration);
    this.kept = new RowBuffer(schema);
    this.refused = new RefusedRows(declaration.source(), order.facts().edition());
    this.gauge = new EditionCoverage.Gauge(schema);
  }

  /** Never throws what a user can mend: a part that cannot be read says why in its result. */
  public static PartResult run(PartOrder order) {
    try {
      return new PartTask(order).run();
    } catch (PueblaException e) {
      return PartResult.failed(order, e.problems());
    } catch (IOException e) {
      return PartResult.failed(order, List.of(Unreadable.because(order.shownName(), e)));
    }
  }

  private PartResult run() throws IOException {
    Path file = store.local(order.object());
    LandedRows rows =
        order.split() == null
            ? LandedFiles.open(file, order.shownName(), declaration)
            : LandedFiles.open(file, order.shownName(), declaration, order.split());
    RowMapper mapper =
        RowMapper.compile(
            declaration, order.spellings(), rows.header(), order.facts(), order.shownName());
    TotalsClerk clerk =
        new TotalsClerk(
            declaration.totals(), schema, name -> rows.header().position(name).orElseThrow());
    rows.forEach(row -> enter(located(row), mapper, clerk));
    spill(kept, order.run());
    spill(refused.rows(), order.refusedRun());
    return new PartResult(
        order,
        new Tally(read, kept.size(), refusedCounts, totals, ignoredCounts),
        gauge.coverage(),
        clerk.book(),
        new ArrayList<>(mapper.corrected()),
        new ArrayList<>());
  }

  private RawRow located(RawRow row) {
    return order.several() == PartOrder.Files.SEVERAL
        ? row.at(order.facts().file() + " " + row.locator())
        : row;
  }

  private void enter(RawRow row, RowMapper mapper, TotalsClerk clerk) {
    read++;
    RowOutcome outcome = mapper.map(row);
    if (outcome instanceof RowOutcome.Kept one) {
      kept.add(one.observation());
      gauge.add(one.observation());
      if (!declaration.totals().isEmpty()) {
        clerk.kept(one.observation(), row::cell);
      }
    } else if (outcome instanceof RowOutcome.Refused one) {
      refused.add(one, row);
      refusedCounts.merge(one.reason(), 1L, Long::sum);
    } else if (outcome instanceof RowOutcome.Total one) {
      totals++;
      clerk.total(one.rule(), one.observation(), row::cell);
    } else if (outcome instanceof RowOutcome.Ignored one) {
      ignoredCounts.merge(one.rule(), 1L, Long::sum);
    }
  }

  private void spill(RowBuffer rows, String name) throws IOException {
    if (rows.size() > 0) {
      Path run = Files.createTempFile("puebla", ".run");
      try {
        RunWriter.write(rows, run);
        store.take(run, name);
      } finally {
        Files.deleteIfExists(run);
      }
    }
  }
}
