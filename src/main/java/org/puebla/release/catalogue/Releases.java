package org.puebla.release.catalogue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.puebla.model.ExitCode;
import org.puebla.model.Problem;
import org.puebla.model.PueblaException;
import org.puebla.store.Store;

/** The releases under a data root, and which of them is the current one. */
public final class Releases {

  public static final String FOLDER = "releases";

  private static final String LATEST = "latest";

  private final Store store;

  private Releases(Store store) {
    this.store = store;
  }

  public static Releases in(Store store) {
    return new Releases(store);
  }

  /** Ids of all releases, oldest first; those of one day in the order of their promotion. */
  public List<String> ids() throws IOException {
    record Dated(String id, String day, long promoted) {}
    List<Dated> releases = new ArrayList<>();
    for (String id : folders(store)) {
      String catalogue = FOLDER + "/" + id + "/" + Catalogue.NAME;
      if (id.matches("\\d{4}-\\d{2}-\\d{2}-[0-9a-f]{6}") && store.exists(catalogue)) {
        releases.add(new Dated(id, id.substring(0, 10), store.modified(catalogue)));
      }
    }
    releases.sort(
        Comparator.comparing(Dated::day)
            .thenComparingLong(Dated::promoted)
            .thenComparing(Dated::id));
    return releases.stream().map(Dated::id).toList();
  }

  /**
   * The release that readers are pointed to, empty before the first.
   *
   * @throws PueblaException when {@code latest.json} names a release that is not there
   */
  public Optional<Release> latest() throws IOException {
    Optional<String> id = LatestPointer.read(store);
    if (id.isEmpty()) {
      return Optional.empty();
    }
    if (!ids().contains(id.get())) {
      throw new PueblaException(
          ExitCode.INPUT_MISSING,
          Problem.of("release.latest-missing", id.get(), String.join(", ", ids())));
    }
    return Optional.of(open(id.get()));
  }

  /** The release that was current on a day before this one was made, empty where none was. */
  public Optional<Release> before(LocalDate day, String id) throws IOException {
    Optional<String> before = Optional.empty();
    for (String other : ids()) {
      if (other.equals(id) || other.substring(0, 10).compareTo(day.toString()) > 0) {
        break;
      }
      before = Optional.of(other);
    }
    return before.isPresent() ? Optional.of(open(before.get())) : Optional.empty();
  }

  /**
   * The release whose id begins so; {@code latest} is the current one.
   *
   * @throws PueblaException when there is none, or more than one
   */
  public Release find(String prefix) throws IOException {
    if (prefix.equals(LATEST)) {
      return latest()
          .orElseThrow(
              () -> new PueblaException(ExitCode.INPUT_MISSING, Problem.of("release.none-yet")));
    }
    List<String> all = ids();
    List<String> matches = all.stream().filter(id -> id.startsWith(prefix)).toList();
    if (matches.isEmpty()) {
      throw new PueblaException(
          ExitCode.INVALID, Problem.of("release.unknown", prefix, String.join(", ", all)));
    }
    if (matches.size() > 1) {
      throw new PueblaException(
          ExitCode.INVALID, Problem.of("release.ambiguous", prefix, String.join(", ", matches)));
    }
    return open(matches.get(0));
  }

  private Release open(String id) throws IOException {
    return new Release(id, CatalogueFile.read(store, FOLDER + "/" + id));
  }

  /** Everything in the folder of releases, finished or not. */
  public static List<String> folders(Store store) throws IOException {
    return store.exists(FOLDER) ? store.list(FOLDER) : List.of();
  }
}
