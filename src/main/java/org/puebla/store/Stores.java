package org.puebla.store;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.puebla.model.ExitCode;
import org.puebla.model.Problem;
import org.puebla.model.PueblaException;

/** Chooses how a data root is reached by the way its address is written. */
public final class Stores {

  private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]+):/.*");
  private static final Set<String> SCHEMES = Set.of("hdfs", "s3a", "file");

  private Stores() {}

  /**
   * The store at an address: a folder, or {@code hdfs://}, {@code s3a://}, {@code file:///}.
   *
   * <p>A folder never loads a class of Hadoop, which would cost half a second.
   *
   * @throws PueblaException when the address is of no such form, or is a file where a folder should
   *     be, or the file system cannot be reached
   */
  public static Store at(String root) {
    Matcher address = SCHEME.matcher(root);
    if (!address.matches()) {
      return folder(Path.of(root));
    }
    String scheme = address.group(1).toLowerCase(Locale.ROOT);
    if (!SCHEMES.contains(scheme)) {
      throw new PueblaException(ExitCode.INVALID, Problem.of("store.unknown-scheme", root, scheme));
    }
    return remote(root);
  }

  private static Store folder(Path root) {
    Path folder = root.toAbsolutePath().normalize();
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new PueblaException(
          ExitCode.INPUT_MISSING, Problem.of("store.not-a-folder", folder.toString()));
    }
    return new LocalStore(folder);
  }

  private static Store remote(String root) {
    try {
      return HadoopStore.open(URI.create(root));
    } catch (IOException | IllegalArgumentException e) {
      throw new PueblaException(
          ExitCode.INPUT_MISSING,
          List.of(Problem.of("store.unreachable", root, String.valueOf(e.getMessage()))),
          e);
    }
  }
}
