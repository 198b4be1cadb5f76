package org.puebla.cli;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import org.puebla.cli.terminal.Messages;
import org.puebla.model.ExitCode;
import org.puebla.model.PueblaException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/**
 * Ends a command that could not do its work: words and exit code, a stack trace only when asked.
 */
final class Failure implements IExecutionExceptionHandler {

  private final Messages messages;

  Failure(Messages messages) {
    this.messages = messages;
  }

  @Override
  public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
    PrintWriter err = command.getErr();
    command.getOut().flush();
    ExitCode exitCode = explain(failure, err);
    if (parsed.commandSpec().root().userObject() instanceof Puebla puebla && puebla.verbose()) {
      failure.printStackTrace(err);
    }
    err.flush();
    return exitCode.status();
  }

  private ExitCode explain(Throwable failure, PrintWriter err) {
    if (failure instanceof PueblaException expected) {
      expected.problems().forEach(problem -> err.println(messages.of(problem)));
      return expected.exitCode();
    }
    if (failure instanceof UncheckedIOException wrapped) {
      return explain(requireNonNull(wrapped.getCause()), err);
    }
    if (failure instanceof NoSuchFileException missing) {
      err.println(messages.text("cli.no-such-file", missing.getFile()));
      return ExitCode.INPUT_MISSING;
    }
    if (failure instanceof AccessDeniedException denied) {
      err.println(messages.text("cli.access-denied", denied.getFile()));
      return ExitCode.INPUT_MISSING;
    }
    if (failure instanceof IOException unreachable) {
      err.println(messages.text("cli.unreachable", String.valueOf(unreachable.getMessage())));
      return ExitCode.INPUT_MISSING;
    }
    err.println(
        messages.text(
            "cli.fault", failure.getClass().getSimpleName(), String.valueOf(failure.getMessage())));
    return ExitCode.FAULT;
  }
}
