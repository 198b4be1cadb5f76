package org.puebla.normalise.edition;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.puebla.model.Problem;
import org.puebla.model.PueblaException;
import org.puebla.normalise.door.LandedFiles;
import org.puebla.normalise.edition.sort.KeyRange;
import org.puebla.normalise.edition.sort.RunMerge;
import org.puebla.normalise.edition.totals.TotalsBook;
import org.puebla.normalise.edition.totals.TotalsReconciliation;
import org.puebla.normalise.layout.Split;
import org.puebla.normalise.row.LandedFacts;
import org.puebla.normalise.row.SourceTable;
import org.puebla.quality.Finding;
import org.puebla.quality.Tally;
import org.puebla.source.declaration.SourceDeclaration;
import org.puebla.store.Store;
import org.puebla.table.TableSchema;
import org.puebla.table.Tables;

/** One edition on its way through the stages, kept on the driver: orders out, results in. */
public final class EditionWork {

  private final int number;
  private final WorkSizes sizes;
  private final SourceEdition edition;
  private final TableSchema schema;
  private final String folder;
  private final List<Problem> problems = new ArrayList<>();
  private final List<PartResult> parts = new ArrayList<>();
  private final List<MergeResult> merges = new ArrayList<>();

  public EditionWork(int number, SourceEdition edition, String workFolder, WorkSizes sizes) {
    this.sizes = sizes;
    this.number = number;
    this.edition = edition;
    this.schema = SourceTable.of(edition.declaration());
    this.folder = workFolder + "/" + edition.source() + "/" + edition.edition();
  }

  public List<PartOrder> parts(Store store, String dataRoot) throws IOException {
    List<PartOrder> orders = new ArrayList<>();
    try {
      for (SourceEdition.File file : edition.files()) {
        for (Split split : splits(store, file)) {
          orders.add(order(file, split, dataRoot, orders.size()));
        }
      }
    } catch (PueblaException e) {
      problems.addAll(e.problems());
      return List.of();
    }
    return orders;
  }

  /** One null for a file that is read whole. */
  private List<@Nullable Split> splits(Store store, SourceEdition.File file) throws IOException {
    if (file.bytes() <= sizes.bytesPerPart()) {
      List<@Nullable Split> whole = new ArrayList<>();
      whole.add(null);
      return whole;
    }
    Path local = store.local(file.object());
    return new ArrayList<>(
        LandedFiles.splits(
            local,
            file.shownName(),
            LandedFiles.layoutOf(local, file.shownName(), edition.declaration()),
            sizes.bytesPerPart()));
  }

  private PartOrder order(
      SourceEdition.File file, @Nullable Split split, String dataRoot, int part) {
    return new PartOrder(
        number,
        edition.declarationText(),
        edition.declaration().place().file(),
        edition.spellings(),
        dataRoot,
        file.object(),
        file.shownName(),
        new LandedFacts(file.name(), file.sha256(), edition.edition()),
        split,
        edition.files().size() > 1 ? PartOrder.Files.SEVERAL : PartOrder.Files.ONE,
        folder + "/runs/" + part);
  }

  public void mapped(PartResult result) {
    parts.add(result);
    problems.addAll(result.problems());
  }

  public List<MergeOrder> merges(Store store, String dataRoot) throws IOException {
    if (!problems.isEmpty()) {
      return List.of();
    }
    List<MergeOrder> orders = new ArrayList<>();
    ArrayList<String> kept = new ArrayList<>();
    parts.stream().filter(PartResult::hasKept).forEach(part -> kept.add(part.order().run()));
    if (!kept.isEmpty()) {
      List<Path> runs = new ArrayList<>();
      for (String run : kept) {
        runs.add(store.local(run));
      }
      for (KeyRange range : RunMerge.ranges(schema, runs, sizes.rowsPerFile())) {
        orders.add(merge(schema, kept, range, orders.size(), dataRoot));
      }
    }
    ArrayList<String> refused = new ArrayList<>();
    parts.stream()
        .filter(PartResult::hasRefused)
        .forEach(part -> refused.add(part.order().refusedRun()));
    if (!refused.isEmpty()) {
      orders.add(merge(Tables.REJECTED, refused, KeyRange.all(), 0, dataRoot));
    }
    return orders;
  }

  private MergeOrder merge(
      TableSchema table, ArrayList<String> runs, KeyRange range, int part, String dataRoot) {
    return new MergeOrder(
        number,
        table.name(),
        edition.declaration().repeats().map(repeats -> repeats.action()).orElse("refuse"),
        dataRoot,
        runs,
        range,
        folder + "/" + table.name() + "/" + partName(part));
  }

  private static String partName(int part) {
    return String.format("part-%04d.parquet", part);
  }

  public void merged(MergeResult result) {
    merges.add(result);
  }

  public NormalisedEdition finished(Store store) throws IOException {
    if (!problems.isEmpty()) {
      return NormalisedEdition.failed(edition, problems);
    }
    List<MergeResult.Repeated> repeated =
        merges.stream().flatMap(merge -> merge.repeated().stream()).toList();
    long added = merges.stream().mapToLong(MergeResult::added).sum();
    Tally tally = parts.stream().map(PartResult::tally).reduce(Tally.none(), Tally::plus);
    tally = RepeatedRows.deducted(tally, repeated.size(), added);
    if (!repeated.isEmpty()) {
      new RepeatedRows(edition, folder).reject(repeated, store);
    }
    List<String> tables = new ArrayList<>();
    List<String> rejected = new ArrayList<>();
    replace(store, schema.name(), target("normalised/" + schema.name()), tables);
    replace(store, Tables.REJECTED.name(), target("rejected"), rejected);
    return new NormalisedEdition(
        edition.source(),
        edition.edition(),
        schema.name(),
        tally,
        parts.stream()
            .map(PartResult::coverage)
            .reduce(new EditionCoverage(), EditionCoverage::plus),
        findings(),
        tables,
        rejected,
        List.of());
  }

  private String target(String zone) {
    return zone
        + "/source_id="
        + edition.source()
        + "/edition="
        + edition.edition()
        + "/reading="
        + edition.reading();
  }

  /** Puts the finished files of a table in the place of this reading, beside all others. */
  private void replace(Store store, String table, String target, List<String> names)
      throws IOException {
    store.delete(target);
    String finished = folder + "/" + table;
    if (store.exists(finished)) {
      store.rename(finished, target);
      for (String part : store.list(target)) {
        names.add(target + "/" + part);
      }
    }
  }

  private List<Finding> findings() {
    SourceDeclaration declaration = edition.declaration();
    TotalsBook book = new TotalsBook(declaration.totals().size());
    parts.forEach(part -> book.add(part.totals()));
    List<Finding> findings =
        new ArrayList<>(
            new TotalsReconciliation(edition.source(), edition.edition(), declaration.totals())
                .findings(book));
    findings.addAll(CorrectionGuard.findings(edition, parts));
    return findings;
  }
}
