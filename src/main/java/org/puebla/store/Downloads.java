package org.puebla.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Copies of remote objects on this machine, each fetched once and gone when the program ends. */
final class Downloads {

  private final Map<Version, Path> copies = new HashMap<>();
  private @Nullable Path folder;

  private record Version(String name, long size, long modified) {}

  /** Brings an object to a file. */
  @FunctionalInterface
  interface Fetch {
    void to(Path file) throws IOException;
  }

  synchronized Path of(String name, long size, long modified, Fetch fetch) throws IOException {
    Version version = new Version(name, size, modified);
    Path known = copies.get(version);
    if (known != null) {
      return known;
    }
    Path own = Files.createTempDirectory(folder(), "object");
    own.toFile().deleteOnExit();
    // Readers look at the ending of the file name, so the copy keeps it.
    Path copy = own.resolve(name.substring(name.lastIndexOf('/') + 1));
    copy.toFile().deleteOnExit();
    try {
      fetch.to(copy);
    } catch (IOException failure) {
      throw DiskSpace.explained(failure, copy, size);
    }
    copies.put(version, copy);
    return copy;
  }

  private Path folder() throws IOException {
    if (folder == null) {
      folder = Files.createTempDirectory("puebla");
      folder.toFile().deleteOnExit();
    }
    return folder;
  }
}
