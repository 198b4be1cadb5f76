package org.puebla.cli.argument;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.puebla.model.ExitCode;
import org.puebla.model.Problem;
import org.puebla.model.PueblaException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * The files that a command line names, told apart by the type of their options: a path is read, a
 * text that is called a file is written.
 */
public final class NamedFiles {

  private static final String WRITTEN = "FILE";

  private final Map<Path, String> options = new HashMap<>();

  private NamedFiles() {}

  /**
   * Looks at them before any is read.
   *
   * @param kept where nothing is written
   * @throws PueblaException when a file cannot be written, would be written over one that is read,
   *     or two would be written into one
   */
  public static void requireApart(CommandSpec command, KeptFolders kept) throws IOException {
    NamedFiles files = new NamedFiles();
    Outputs outputs = new Outputs(kept);
    for (ArgSpec argument : command.args()) {
      if (argument.getValue() instanceof Path read && !read.toString().isEmpty()) {
        files.options.put(real(read), name(argument));
      }
    }
    Map<Path, String> read = Map.copyOf(files.options);
    for (OptionSpec option : command.options()) {
      boolean isWritten = option.type() == String.class && option.paramLabel().equals(WRITTEN);
      if (isWritten
          && option.getValue() instanceof String file
          && !isStandardOutput(option, file)) {
        Path place = outputs.place(file);
        String before = files.options.putIfAbsent(place, name(option));
        if (before != null) {
          throw new PueblaException(
              ExitCode.INVALID,
              Problem.of(
                  read.containsKey(place) ? "cli.output-is-read" : "cli.one-file-twice",
                  file,
                  name(option),
                  before));
        }
      }
    }
  }

  private static boolean isStandardOutput(OptionSpec option, String file) {
    return option.longestName().equals(Outputs.OPTION) && file.equals(Outputs.STANDARD);
  }

  /** One that is not there is told of when it is read. */
  private static Path real(Path file) throws IOException {
    return Files.isRegularFile(file) ? file.toRealPath() : file.toAbsolutePath().normalize();
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }
}
