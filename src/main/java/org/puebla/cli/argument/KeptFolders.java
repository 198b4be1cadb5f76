package org.puebla.cli.argument;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.puebla.model.ExitCode;
import org.puebla.model.Problem;
import org.puebla.model.PueblaException;

/**
 * What of a data root no answer ever replaces, its zones and the file that names the release; none
 * where the root is no folder of this machine, as no answer is written elsewhere.
 */
public record KeptFolders(List<Path> folders) {

  private static final List<String> ZONES =
      List.of("landing", "normalised", "rejected", "releases", "runs", "latest.json");

  /**
   * @param root the address of a data root: a path, {@code file:///} or another scheme
   */
  public static KeptFolders of(String root) throws IOException {
    List<Path> folders = new ArrayList<>();
    if (root.startsWith("file:/") || !root.matches("[A-Za-z][A-Za-z0-9+.-]+:/.*")) {
      Path folder = root.startsWith("file:/") ? Path.of(URI.create(root)) : Path.of(root);
      for (String zone : ZONES) {
        Path kept = folder.resolve(zone);
        if (Files.exists(kept)) {
          folders.add(kept.toRealPath());
        }
      }
    }
    return new KeptFolders(folders);
  }

  /**
   * Lets only places outside pass.
   *
   * @param place without links
   * @param name as it was typed
   * @throws PueblaException INVALID when it is in one of these folders
   */
  void requireOutside(Path place, String name) {
    for (Path folder : folders) {
      if (place.startsWith(folder)) {
        throw new PueblaException(
            ExitCode.INVALID, Problem.of("cli.output-is-kept", name, folder.toString()));
      }
    }
  }
}
