package org.puebla.job;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.puebla.model.ExitCode;
import org.puebla.model.Problem;
import org.puebla.model.PueblaException;
import org.puebla.release.catalogue.Catalogue;
import org.puebla.release.catalogue.Catalogue.PartEntry;
import org.puebla.release.catalogue.Catalogue.SourceEntry;
import org.puebla.release.catalogue.Catalogue.TableEntry;
import org.puebla.release.catalogue.CatalogueEntries;
import org.puebla.release.catalogue.PublishedEdition;
import org.puebla.release.catalogue.PublishedSource;
import org.puebla.release.catalogue.PublishedSource.Standing;
import org.puebla.release.catalogue.Release;
import org.puebla.release.catalogue.Releases;
import org.puebla.source.Declarations;
import org.puebla.source.declaration.SourceDeclaration;
import org.puebla.source.landing.Landing;
import org.puebla.store.Store;
import org.puebla.stream.StitchedSource;
import org.puebla.stream.Stitcher;
import org.puebla.stream.Workers;
import org.puebla.table.TableFile;
import org.puebla.table.TableSchema;
import org.puebla.table.Tables;

/**
 * What was known on a day: the release of that day where there is one, else what the editions up to
 * it state together, which needs no run.
 */
public final class LookBack {

  private final Setting setting;
  private final Store store;
  private final Receipts receipts;
  private final LocalDate day;
  private final Map<TableSchema, List<PartEntry>> parts = new HashMap<>();
  private final List<SourceEntry> sources = new ArrayList<>();

  private LookBack(Setting setting, LocalDate day) {
    this.setting = setting;
    this.store = setting.store();
    this.receipts = new Receipts(store);
    this.day = day;
  }

  /**
   * The tables as they were known on a day; without a release of that day, those that are read of
   * sources.
   *
   * @throws PueblaException INPUT_MISSING when no edition is as old
   */
  public static Release to(Setting setting, LocalDate day) throws IOException {
    Releases releases = Releases.in(setting.store());
    Optional<String> ofThatDay =
        releases.ids().stream()
            .filter(id -> id.startsWith(day.toString()))
            .reduce((earlier, later) -> later);
    return ofThatDay.isPresent()
        ? releases.find(ofThatDay.get())
        : new LookBack(setting, day).gathered();
  }

  private Release gathered() throws IOException {
    Declarations declarations = Declarations.read(setting.project().jobs());
    for (SourceDeclaration declaration : declarations.all()) {
      List<Receipt> editions = editions(declaration.source());
      if (!editions.isEmpty()) {
        add(new ChosenSource(declaration, Standing.CURRENT, editions, Map.of()));
      }
    }
    if (sources.isEmpty()) {
      throw new PueblaException(
          ExitCode.INPUT_MISSING, Problem.of("job.nothing-known-then", day.toString()));
    }
    List<TableEntry> tables =
        Tables.all().stream()
            .filter(parts::containsKey)
            .map(table -> CatalogueEntries.table(table, parts.getOrDefault(table, List.of())))
            .toList();
    String id = "as-of-" + day;
    return new Release(
        id, new Catalogue(id, ProgramVersion.current(), "", tables, sources, List.of()), "");
  }

  private List<Receipt> editions(String source) throws IOException {
    TreeSet<String> dates = new TreeSet<>(receipts.editions(source));
    dates.removeAll(Landing.withdrawn(store, source));
    List<Receipt> editions = new ArrayList<>();
    for (String date : dates) {
      if (!LocalDate.parse(date).isAfter(day)) {
        receipts.good(source, date).ifPresent(editions::add);
      }
    }
    return editions;
  }

  private void add(ChosenSource source) throws IOException {
    Stitcher stitcher = new Stitcher(Workers.here(), store, setting.root());
    StitchedSource stitched = stitcher.stitch(List.of(source.stitchOrder())).get(0);
    PublishedSource published = source.published(stitched);
    sources.add(CatalogueEntries.source(published));
    for (PublishedEdition edition : published.editions()) {
      add(source.table(), published, edition.edition(), edition.parts());
      add(Tables.REJECTED, published, edition.edition(), edition.refused());
    }
    add(Tables.REVISIONS, published, "", published.revisions());
  }

  private void add(TableSchema table, PublishedSource source, String edition, List<String> files)
      throws IOException {
    for (String file : files) {
      long rows = TableFile.of(store.local(file)).rows();
      parts
          .computeIfAbsent(table, none -> new ArrayList<>())
          .add(new PartEntry(file, source.id(), edition, rows, store.size(file), ""));
    }
  }
}
