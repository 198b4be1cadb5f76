package org.puebla.release;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.puebla.release.catalogue.Catalogue;
import org.puebla.release.catalogue.Catalogue.FileEntry;
import org.puebla.release.catalogue.Catalogue.PartEntry;
import org.puebla.release.catalogue.Fingerprint;
import org.puebla.release.catalogue.Releases;
import org.puebla.store.Store;
import org.puebla.table.TableFile;

/** The folder of a release that is being built, out of everybody's sight until it is promoted. */
public final class Candidate {

  private static final String PREFIX = ".candidate-";

  private final Store store;
  private final String folder;

  private Candidate(Store store, String folder) {
    this.store = store;
    this.folder = folder;
  }

  /** Begins with an empty folder. */
  static Candidate open(Store store, String run) throws IOException {
    Candidate candidate = new Candidate(store, Releases.FOLDER + "/" + PREFIX + run);
    candidate.discard();
    return candidate;
  }

  /**
   * Clears away what interrupted runs left: candidates, and folders whose promotion was cut short.
   * To be called by the run that holds the data root.
   *
   * @return what was cleared, names in the store
   */
  public static List<String> sweep(Store store) throws IOException {
    List<String> leftovers = new ArrayList<>();
    for (String name : Releases.folders(store)) {
      String folder = Releases.FOLDER + "/" + name;
      if (name.startsWith(PREFIX) || !store.exists(folder + "/" + Catalogue.NAME)) {
        store.delete(folder);
        leftovers.add(folder);
      }
    }
    return leftovers;
  }

  String folder() {
    return folder;
  }

  Store store() {
    return store;
  }

  FileEntry write(String path, byte[] content) throws IOException {
    store.write(folder + "/" + path, content);
    Fingerprint fingerprint = Fingerprint.of(content);
    return new FileEntry(path, fingerprint.bytes(), fingerprint.sha256());
  }

  PartEntry copyPart(String from, String path, String source, String edition) throws IOException {
    store.copy(from, folder + "/" + path);
    return part(path, source, edition);
  }

  PartEntry takePart(Path finished, String path, String source, String edition) throws IOException {
    store.take(finished, folder + "/" + path);
    return part(path, source, edition);
  }

  void discard() throws IOException {
    store.delete(folder);
  }

  private PartEntry part(String path, String source, String edition) throws IOException {
    String name = folder + "/" + path;
    long rows = TableFile.of(store.local(name)).rows();
    Fingerprint fingerprint = Fingerprint.of(store, name);
    return new PartEntry(path, source, edition, rows, fingerprint.bytes(), fingerprint.sha256());
  }
}
