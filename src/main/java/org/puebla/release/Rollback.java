package org.puebla.release;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.puebla.model.ExitCode;
import org.puebla.model.Problem;
import org.puebla.model.PueblaException;
import org.puebla.release.catalogue.Catalogue.FileEntry;
import org.puebla.release.catalogue.Catalogue.PartEntry;
import org.puebla.release.catalogue.Catalogue.TableEntry;
import org.puebla.release.catalogue.LatestPointer;
import org.puebla.release.catalogue.Release;
import org.puebla.store.Store;

/** Points readers back at an earlier release, after a look that all its files are still there. */
public final class Rollback {

  private Rollback() {}

  /**
   * @throws PueblaException naming every file that is missing or has another size
   */
  public static void to(Store store, Release release) throws IOException {
    List<Problem> damage = new ArrayList<>();
    for (TableEntry table : release.catalogue().tables()) {
      for (PartEntry part : table.parts()) {
        check(store, release.folder() + "/" + part.path(), part.bytes(), damage);
      }
    }
    for (FileEntry file : release.catalogue().files()) {
      check(store, release.folder() + "/" + file.path(), file.bytes(), damage);
    }
    if (!damage.isEmpty()) {
      throw new PueblaException(ExitCode.INPUT_MISSING, damage);
    }
    LatestPointer.pointTo(store, release.id());
  }

  private static void check(Store store, String name, long bytes, List<Problem> damage)
      throws IOException {
    if (!store.exists(name)) {
      damage.add(Problem.of("release.file-missing", name));
    } else if (store.size(name) != bytes) {
      damage.add(Problem.of("release.file-damaged", name, bytes, store.size(name)));
    }
  }
}
