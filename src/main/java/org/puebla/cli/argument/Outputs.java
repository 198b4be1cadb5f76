package org.puebla.cli.argument;

import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.LinkedHashMap;
import java.util.Map;
import org.puebla.model.ExitCode;
import org.puebla.model.Problem;
import org.puebla.model.PueblaException;

/**
 * The files of one answer, which come into their places together and whole: what was there before
 * stays until all are written. A link is followed, permissions are kept, and a device or a pipe is
 * written into.
 */
public final class Outputs {

  /** The option that says where an answer goes. */
  public static final String OPTION = "--out";

  /** What it says for standard output. */
  public static final String STANDARD = "-";

  private final Map<Path, Filler> fillers = new LinkedHashMap<>();
  private final KeptFolders kept;

  /**
   * @param kept where nothing is written
   */
  public Outputs(KeptFolders kept) {
    this.kept = kept;
  }

  /** What a file of text shall hold. */
  public interface Content {
    void write(Appendable target) throws IOException;
  }

  /** Puts its bytes into a file that is there and empty, or is a device. */
  public interface Filler {
    void fill(Path file) throws IOException;
  }

  /**
   * Where a file of this name will be written.
   *
   * @throws PueblaException when no file can have this name
   */
  Path place(String name) throws IOException {
    if (name.equals(STANDARD)) {
      throw new PueblaException(ExitCode.INVALID, Problem.of("cli.one-answer"));
    }
    Path asked = Path.of(name);
    Path file = Files.exists(asked) ? asked.toRealPath() : asked.toAbsolutePath();
    Path folder = file.getParent();
    if (name.isBlank() || folder == null || !Files.isDirectory(folder) || Files.isDirectory(file)) {
      throw new PueblaException(ExitCode.INPUT_MISSING, Problem.of("cli.no-folder-to-write", name));
    }
    if (Files.exists(file) ? !Files.isWritable(file) : !Files.isWritable(folder)) {
      throw new PueblaException(ExitCode.INPUT_MISSING, Problem.of("cli.access-denied", name));
    }
    Path place = folder.toRealPath().resolve(file.getFileName());
    kept.requireOutside(place, name);
    return place;
  }

  /** Adds a file of text to be written. */
  public void add(String name, Content content) throws IOException {
    addFile(
        name,
        file -> {
          try (var writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8, WRITE)) {
            content.write(writer);
          }
        });
  }

  /**
   * Adds a file of any kind to be written.
   *
   * @throws PueblaException when no file can have this name, or it was added before
   */
  public void addFile(String name, Filler filler) throws IOException {
    if (fillers.putIfAbsent(place(name), filler) != null) {
      throw new PueblaException(ExitCode.INVALID, Problem.of("cli.one-file-twice", name));
    }
  }

  /** Writes all files, or none. */
  public void write() throws IOException {
    Map<Path, Path> parts = new LinkedHashMap<>();
    try {
      for (Map.Entry<Path, Filler> each : fillers.entrySet()) {
        Path file = each.getKey();
        if (Files.exists(file) && !Files.isRegularFile(file)) {
          each.getValue().fill(file);
        } else {
          Path part = Files.createFile(beside(file));
          parts.put(part, file);
          // An interrupt ends the program without passing through here again.
          part.toFile().deleteOnExit();
          each.getValue().fill(part);
        }
      }
      for (Map.Entry<Path, Path> each : parts.entrySet()) {
        keepPermissions(each.getValue(), each.getKey());
        Files.move(each.getKey(), each.getValue(), StandardCopyOption.REPLACE_EXISTING);
      }
    } finally {
      for (Path part : parts.keySet()) {
        Files.deleteIfExists(part);
      }
    }
  }

  private static Path beside(Path file) {
    return file.resolveSibling(
        "." + file.getFileName() + "." + ProcessHandle.current().pid() + ".part");
  }

  private static void keepPermissions(Path before, Path after) throws IOException {
    if (Files.exists(before)
        && Files.getFileStore(before).supportsFileAttributeView(PosixFileAttributeView.class)) {
      Files.setPosixFilePermissions(after, Files.getPosixFilePermissions(before));
    }
  }
}
