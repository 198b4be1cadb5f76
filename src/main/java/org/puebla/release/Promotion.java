package org.puebla.release;

import java.io.IOException;
import org.puebla.model.ExitCode;
import org.puebla.model.Problem;
import org.puebla.model.PueblaException;
import org.puebla.release.catalogue.Catalogue;
import org.puebla.release.catalogue.CatalogueFile;
import org.puebla.release.catalogue.LatestPointer;
import org.puebla.release.catalogue.ReleaseRequest.Purpose;
import org.puebla.release.catalogue.Releases;
import org.puebla.store.Store;

/**
 * Turns a finished candidate into the current release, in an order that leaves the last release
 * usable wherever it is cut short: the folder gets its name, then its catalogue, and only then does
 * {@code latest.json} name it.
 *
 * <p>The catalogue comes after the rename because object stores rename a folder object by object: a
 * folder without a catalogue is no release, and {@link Candidate#sweep} clears it away.
 */
final class Promotion {

  private final Store store;

  Promotion(Store store) {
    this.store = store;
  }

  /**
   * Publishes a candidate under the id in its catalogue; where that release exists with the same
   * data, it is kept and the candidate dropped.
   */
  void promote(Candidate candidate, Catalogue catalogue, Purpose purpose) throws IOException {
    String id = catalogue.release();
    String folder = Releases.FOLDER + "/" + id;
    if (store.exists(folder + "/" + Catalogue.NAME)) {
      if (!CatalogueFile.read(store, folder).sameData(catalogue)) {
        throw new PueblaException(ExitCode.FAULT, Problem.of("release.not-reproduced", id));
      }
      candidate.discard();
    } else {
      store.delete(folder);
      store.rename(candidate.folder(), folder);
      CatalogueFile.write(store, folder, catalogue);
    }
    if (purpose == Purpose.NIGHT) {
      LatestPointer.pointTo(store, id);
    }
  }
}
