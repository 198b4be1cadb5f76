package org.puebla.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Stops a command with an exit code and every problem that was found, never only the first. */
public final class PueblaException extends RuntimeException {

  private final ExitCode exitCode;
  private final transient List<Problem> problems;

  public PueblaException(ExitCode exitCode, List<Problem> problems) {
    this(exitCode, problems, null);
  }

  public PueblaException(ExitCode exitCode, Problem problem) {
    this(exitCode, List.of(problem), null);
  }

  public PueblaException(ExitCode exitCode, List<Problem> problems, @Nullable Throwable cause) {
    super(problems.toString(), cause);
    this.exitCode = exitCode;
    this.problems = List.copyOf(problems);
  }

  public ExitCode exitCode() {
    return exitCode;
  }

  public List<Problem> problems() {
    return problems;
  }
}
