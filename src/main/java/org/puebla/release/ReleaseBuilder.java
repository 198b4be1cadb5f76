package org.puebla.release;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.puebla.release.catalogue.Catalogue;
import org.puebla.release.catalogue.Catalogue.FileEntry;
import org.puebla.release.catalogue.Release;
import org.puebla.release.catalogue.ReleaseRequest;
import org.puebla.release.catalogue.ReleaseRequest.Purpose;
import org.puebla.release.catalogue.Releases;
import org.puebla.release.comparison.Comparison;
import org.puebla.release.comparison.TableComparer;
import org.puebla.release.comparison.TableSet;
import org.puebla.release.document.ChangesPage;
import org.puebla.release.document.CitationFile;
import org.puebla.release.document.CoveredYears;
import org.puebla.release.document.DataPackage;
import org.puebla.release.document.DcatFile;
import org.puebla.release.document.DictionaryCsv;
import org.puebla.release.document.Imprint;
import org.puebla.store.Store;
import org.puebla.table.TableSchema;
import org.puebla.table.Tables;
import org.puebla.yaml.Json;

/** Builds a release from normalised tables, compares it with the current one and publishes it. */
public final class ReleaseBuilder {

  private final Store store;
  private final ReleaseRequest request;

  private ReleaseBuilder(Store store, ReleaseRequest request) {
    this.store = store;
    this.request = request;
  }

  /** Prepares and publishes in one go. */
  public static ReleaseReport build(Store store, ReleaseRequest request) throws IOException {
    return prepare(store, request).publish();
  }

  /**
   * Builds the candidate and compares it with the current release, for a caller who looks at the
   * comparison before it publishes. The caller holds the lock of the data root.
   */
  public static PreparedRelease prepare(Store store, ReleaseRequest request) throws IOException {
    return new ReleaseBuilder(store, request).prepare();
  }

  private PreparedRelease prepare() throws IOException {
    Candidate.sweep(store);
    Releases releases = Releases.in(store);
    Optional<Release> current =
        request.purpose() == Purpose.NIGHT
            ? releases.latest()
            : releases.before(request.date(), request.releaseId());
    Candidate candidate = Candidate.open(store, request.run());
    Path scratch = Files.createTempDirectory("puebla-release");
    try {
      TableSet tables = new TableAssembly(candidate, request, scratch).assemble();
      Comparison comparison =
          current.isEmpty()
              ? Comparison.first()
              : TableComparer.compare(
                  current.get().id(), TableSet.of(store, current.get()), tables);
      List<FileEntry> documents = documents(candidate, tables, comparison);
      Catalogue catalogue =
          new Catalogue(
              request.releaseId(),
              request.programVersion(),
              request.inputsDigest(),
              tables.tables(),
              tables.sources(),
              documents);
      return new PreparedRelease(candidate, catalogue, comparison, request.purpose());
    } catch (IOException | RuntimeException e) {
      discard(candidate, e);
      throw e;
    } finally {
      delete(scratch);
    }
  }

  private List<FileEntry> documents(Candidate candidate, TableSet tables, Comparison comparison)
      throws IOException {
    Imprint imprint = Imprint.of(request);
    FileEntry dictionary = write(candidate, DictionaryCsv.NAME, DictionaryCsv.text());
    return List.of(
        write(candidate, CitationFile.NAME, CitationFile.text(imprint)),
        write(
            candidate,
            ChangesPage.NAME,
            ChangesPage.text(imprint.release(), comparison, imprint.sources())),
        write(
            candidate,
            DataPackage.NAME,
            Json.write(DataPackage.of(imprint, tables.tables(), dictionary))),
        write(
            candidate,
            DcatFile.NAME,
            Json.write(DcatFile.of(imprint, tables.tables(), years(tables), dictionary))),
        dictionary);
  }

  private static Map<String, CoveredYears> years(TableSet tables) throws IOException {
    Map<String, CoveredYears> years = new HashMap<>();
    for (TableSchema table : Tables.all()) {
      List<Path> files = tables.local(tables.parts(table.name()));
      CoveredYears.of(table, files).ifPresent(span -> years.put(table.name(), span));
    }
    return years;
  }

  private static FileEntry write(Candidate candidate, String path, String text) throws IOException {
    return candidate.write(path, text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * A disk that is full is not left fuller; what cannot be deleted now is swept by the next run.
   */
  private static void discard(Candidate candidate, Exception cause) {
    try {
      candidate.discard();
    } catch (IOException e) {
      cause.addSuppressed(e);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
