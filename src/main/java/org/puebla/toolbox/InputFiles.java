package org.puebla.toolbox;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.puebla.model.ExitCode;
import org.puebla.model.Problem;
import org.puebla.model.PueblaException;

/** The files of one command: all are read, so that what is wrong with any is told at once. */
public final class InputFiles {

  private final List<Problem> problems = new ArrayList<>();
  private ExitCode exitCode = ExitCode.DATA_FAILED;

  /** Reads a file; what it holds is there once {@link #requireAll} has passed. */
  public <T> Supplier<T> read(Path file, Function<Path, T> reader) {
    try {
      T whole = reader.apply(file);
      return () -> whole;
    } catch (PueblaException refused) {
      problems.addAll(refused.problems());
      if (refused.exitCode() == ExitCode.INPUT_MISSING) {
        exitCode = ExitCode.INPUT_MISSING;
      }
      return () -> {
        throw refused;
      };
    }
  }

  /** The same of a file that need not be named. */
  public <T> Supplier<Optional<T>> readIfNamed(@Nullable Path file, Function<Path, T> reader) {
    return file == null ? Optional::empty : read(file, named -> Optional.of(reader.apply(named)));
  }

  /**
   * Ends the reading.
   *
   * @throws PueblaException with everything that is wrong with any file
   */
  public void requireAll() {
    if (!problems.isEmpty()) {
      throw new PueblaException(exitCode, problems);
    }
  }
}
