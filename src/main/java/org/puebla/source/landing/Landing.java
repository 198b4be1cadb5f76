package org.puebla.source.landing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.puebla.model.ExitCode;
import org.puebla.model.Place;
import org.puebla.model.Problem;
import org.puebla.model.PueblaException;
import org.puebla.model.Sha256;
import org.puebla.source.declaration.SourceDeclaration;
import org.puebla.store.Store;
import org.puebla.yaml.Json;

/** The zone of a data root where files lie as received, by source and publication date. */
public final class Landing {

  private static final String ZONE = "landing";
  private static final String WITHDRAWN = "withdrawn";

  private Landing() {}

  /** The object of a landed file in the data root. */
  public static String object(String sourceId, String edition, String file) {
    return ZONE + "/" + sourceId + "/" + edition + "/" + file;
  }

  /**
   * Copies a file into the landing zone; the same bytes under the same name are landed once.
   *
   * @param edition the publication date, {@code 2026-11-23}
   * @param origin whence the file came, as messages and the manifest shall say it
   * @throws PueblaException INPUT_MISSING when there is no file that can be read; DATA_FAILED when
   *     it is empty; INVALID when the edition is no date, or holds other bytes under that name
   */
  public static LandedFile land(
      Store store, SourceDeclaration source, String edition, Path file, String origin) {
    ReceivedFile.checkEdition(edition, origin);
    try {
      String name = ReceivedFile.checked(file, origin);
      String sha256 = Sha256.of(Files.newInputStream(file));
      Optional<Withdrawal> withdrawal = withdrawal(store, source.source(), edition, sha256);
      if (withdrawal.isPresent()) {
        throw refused(
            ExitCode.INVALID,
            origin,
            "source.edition-withdrawn",
            edition,
            withdrawal.get().day().toString(),
            withdrawal.get().why());
      }
      Manifest manifest = manifest(store, source.source(), edition).orElse(Manifest.empty());
      Optional<LandedFile> landed = manifest.file(name);
      if (landed.isPresent()) {
        return same(store, source.source(), edition, landed.get(), sha256, origin);
      }
      String object = object(source.source(), edition, name);
      store.put(file, object);
      if (!Sha256.of(store.open(object)).equals(sha256)) {
        store.delete(object);
        throw refused(ExitCode.INPUT_MISSING, origin, "source.changed-while-landing");
      }
      LandedFile added =
          new LandedFile(
              name,
              origin,
              sha256,
              store.size(object),
              source.licence(),
              LocalDate.now(ZoneOffset.UTC),
              store.modified(object));
      // Written last: an interrupted landing leaves no edition that looks whole.
      store.write(
          object(source.source(), edition, Manifest.NAME),
          Json.write(manifest.with(added)).getBytes(StandardCharsets.UTF_8));
      return added;
    } catch (IOException e) {
      throw unreachable(origin, e);
    }
  }

  /**
   * Takes an edition out of what counts: its files, where there still are any, are kept aside, with
   * the reason beside them.
   *
   * @return the folder in the data root where they lie now
   */
  public static String withdraw(Store store, String sourceId, String edition, String why) {
    String folder = ZONE + "/" + sourceId + "/" + edition;
    try {
      String aside = aside(store, sourceId, edition);
      store.write(
          folder + "/" + Withdrawal.NAME,
          Json.write(new Withdrawal(edition, LocalDate.now(ZoneOffset.UTC), why))
              .getBytes(StandardCharsets.UTF_8));
      store.rename(folder, aside);
      return aside;
    } catch (IOException e) {
      throw unreachable(store.address(folder), e);
    }
  }

  /** The dates of editions that were withdrawn and not landed again, oldest first. */
  public static List<String> withdrawn(Store store, String sourceId) {
    Set<String> dates = new TreeSet<>();
    for (Withdrawal withdrawal : withdrawals(store, sourceId).values()) {
      dates.add(withdrawal.edition());
    }
    dates.removeAll(editions(store, sourceId));
    return List.copyOf(dates);
  }

  private static Map<String, Withdrawal> withdrawals(Store store, String sourceId) {
    String folder = ZONE + "/" + sourceId + "/" + WITHDRAWN;
    Map<String, Withdrawal> withdrawals = new TreeMap<>();
    try {
      for (String name : store.list(folder)) {
        String object = folder + "/" + name + "/" + Withdrawal.NAME;
        try (InputStream bytes = store.open(object)) {
          String text = new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
          withdrawals.put(
              folder + "/" + name, Json.read(text, store.address(object), Withdrawal.class));
        }
      }
      return withdrawals;
    } catch (IOException e) {
      throw unreachable(store.address(folder), e);
    }
  }

  /** A free folder for an edition that is withdrawn, perhaps not for the first time. */
  private static String aside(Store store, String sourceId, String edition) throws IOException {
    String folder = ZONE + "/" + sourceId + "/" + WITHDRAWN + "/" + edition;
    String free = folder;
    for (int number = 2; store.exists(free); number++) {
      free = folder + "." + number;
    }
    return free;
  }

  /** What was withdrawn does not come back by itself, as from a folder that is received nightly. */
  private static Optional<Withdrawal> withdrawal(
      Store store, String sourceId, String edition, String sha256) throws IOException {
    for (Map.Entry<String, Withdrawal> one : withdrawals(store, sourceId).entrySet()) {
      if (one.getValue().edition().equals(edition)
          && manifest(store, one.getKey() + "/" + Manifest.NAME)
              .filter(files -> files.holds(sha256))
              .isPresent()) {
        return Optional.of(one.getValue());
      }
    }
    return Optional.empty();
  }

  /** Whether just these bytes were landed for an edition and withdrawn. */
  public static boolean isWithdrawn(Store store, String sourceId, String edition, Path file) {
    try {
      return !withdrawals(store, sourceId).isEmpty()
          && withdrawal(store, sourceId, edition, Sha256.of(Files.newInputStream(file)))
              .isPresent();
    } catch (IOException e) {
      throw unreachable(file.toString(), e);
    }
  }

  /** The publication dates for which files of a source are landed, oldest first. */
  public static List<String> editions(Store store, String sourceId) {
    try {
      List<String> folders = store.list(ZONE + "/" + sourceId);
      List<String> editions = new ArrayList<>();
      for (String folder : folders) {
        if (ReceivedFile.isEdition(folder)
            && store.exists(object(sourceId, folder, Manifest.NAME))) {
          editions.add(folder);
        }
      }
      return List.copyOf(editions);
    } catch (IOException e) {
      throw unreachable(store.address(ZONE + "/" + sourceId), e);
    }
  }

  /**
   * The landed files of an edition, by name; none when it was never landed.
   *
   * @throws PueblaException INPUT_MISSING when a file is gone or is no longer what was received
   */
  public static List<LandedFile> files(Store store, String sourceId, String edition) {
    try {
      List<LandedFile> files = manifest(store, sourceId, edition).orElse(Manifest.empty()).files();
      for (LandedFile file : files) {
        verify(store, object(sourceId, edition, file.name()), file);
      }
      return files;
    } catch (IOException e) {
      throw unreachable(store.address(object(sourceId, edition, Manifest.NAME)), e);
    }
  }

  private static LandedFile same(
      Store store, String sourceId, String edition, LandedFile landed, String sha256, String origin)
      throws IOException {
    String object = object(sourceId, edition, landed.name());
    if (!landed.sha256().equals(sha256)) {
      throw refused(
          ExitCode.INVALID, origin, "source.other-content", edition, store.address(object));
    }
    verify(store, object, landed);
    return landed;
  }

  /** Size and time are looked at always, the bytes only when the time speaks of a change. */
  private static void verify(Store store, String object, LandedFile file) throws IOException {
    if (!store.exists(object)) {
      throw refused(ExitCode.INPUT_MISSING, store.address(object), "source.landed-file-gone");
    }
    boolean sameSize = store.size(object) == file.size();
    boolean untouched = sameSize && store.modified(object) == file.modified();
    if (!untouched && !(sameSize && Sha256.of(store.open(object)).equals(file.sha256()))) {
      throw refused(
          ExitCode.INPUT_MISSING,
          store.address(object),
          "source.changed-on-disk",
          file.received().toString(),
          file.sha256());
    }
  }

  private static Optional<Manifest> manifest(Store store, String sourceId, String edition)
      throws IOException {
    return manifest(store, object(sourceId, edition, Manifest.NAME));
  }

  private static Optional<Manifest> manifest(Store store, String object) throws IOException {
    if (!store.exists(object)) {
      return Optional.empty();
    }
    try (InputStream bytes = store.open(object)) {
      String text = new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
      return Optional.of(Json.read(text, store.address(object), Manifest.class));
    }
  }

  private static PueblaException refused(
      ExitCode exitCode, String file, String rule, Object... facts) {
    return new PueblaException(exitCode, Problem.at(Place.of(file), rule, facts));
  }

  private static PueblaException unreachable(String file, IOException cause) {
    Problem problem =
        Problem.at(Place.of(file), "source.unreachable", String.valueOf(cause.getMessage()));
    return new PueblaException(ExitCode.INPUT_MISSING, List.of(problem), cause);
  }
}
