package org.puebla.cli;

import java.io.PrintWriter;
import java.util.Collection;
import java.util.stream.Collectors;
import org.puebla.cli.argument.Nearby;
import org.puebla.cli.terminal.Messages;
import org.puebla.model.ExitCode;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Answers a command line that cannot be understood with what is nearest to it. */
final class Misuse implements IParameterExceptionHandler {

  private final Messages messages;

  Misuse(Messages messages) {
    this.messages = messages;
  }

  @Override
  public int handleParseException(ParameterException misuse, String[] arguments) {
    CommandLine command = misuse.getCommandLine();
    PrintWriter err = command.getErr();
    err.println(words(misuse));
    err.println(messages.text("cli.see-help", command.getCommandSpec().qualifiedName()));
    err.flush();
    return ExitCode.INVALID.status();
  }

  private String words(ParameterException misuse) {
    if (misuse instanceof UnmatchedArgumentException unmatched) {
      String found = unmatched.getUnmatched().get(0);
      CommandSpec command = unmatched.getCommandLine().getCommandSpec();
      boolean option = found.startsWith("-");
      Collection<String> names =
          option ? command.optionsMap().keySet() : command.subcommands().keySet();
      String rule =
          option ? "cli.unknown-option" : names.isEmpty() ? "cli.unknown-word" : "cli.unknown-verb";
      return Nearby.to(found, names)
          .map(near -> messages.text(rule + "-near", found, near))
          .orElseGet(() -> messages.text(rule, found));
    }
    if (misuse instanceof MissingParameterException missing) {
      return messages.text(
          "cli.missing-parameter",
          missing.getMissing().stream().map(Misuse::name).collect(Collectors.joining(", ")));
    }
    if (misuse.getArgSpec() != null && misuse.getValue() != null) {
      return messages.text("cli.bad-value", name(misuse.getArgSpec()), misuse.getValue());
    }
    return messages.text("cli.misuse", String.valueOf(misuse.getMessage()));
  }

  /** As a user types it. */
  private static String name(ArgSpec parameter) {
    return parameter instanceof OptionSpec option
        ? option.longestName() + " " + option.paramLabel()
        : parameter.paramLabel();
  }
}
