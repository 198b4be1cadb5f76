package org.puebla.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.puebla.cli.terminal.Language;
import org.puebla.cli.terminal.Messages;
import org.puebla.cli.terminal.Terminal;
import org.puebla.cli.verb.AgeProfileVerb;
import org.puebla.cli.verb.CheckVerb;
import org.puebla.cli.verb.DescribeVerb;
import org.puebla.cli.verb.DiffVerb;
import org.puebla.cli.verb.DoctorVerb;
import org.puebla.cli.verb.EstimateVerb;
import org.puebla.cli.verb.ExplainVerb;
import org.puebla.cli.verb.ExportVerb;
import org.puebla.cli.verb.GravityVerb;
import org.puebla.cli.verb.IndicesVerb;
import org.puebla.cli.verb.Invocation;
import org.puebla.cli.verb.Ipf3Verb;
import org.puebla.cli.verb.IpfVerb;
import org.puebla.cli.verb.LandVerb;
import org.puebla.cli.verb.ListVerb;
import org.puebla.cli.verb.NetFlowsVerb;
import org.puebla.cli.verb.PlanVerb;
import org.puebla.cli.verb.ReleasesVerb;
import org.puebla.cli.verb.RollbackVerb;
import org.puebla.cli.verb.RunVerb;
import org.puebla.cli.verb.TryVerb;
import org.puebla.cli.verb.WithdrawVerb;
import org.puebla.job.ProgramVersion;
import org.puebla.job.Project;
import org.puebla.model.ExitCode;
import org.puebla.model.Problem;
import org.puebla.model.PueblaException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The launcher's main class: the options that every verb shares, and the verbs. */
@Command(
    name = "puebla",
    subcommands = {
      ListVerb.class,
      DescribeVerb.class,
      CheckVerb.class,
      LandVerb.class,
      WithdrawVerb.class,
      TryVerb.class,
      PlanVerb.class,
      RunVerb.class,
      DiffVerb.class,
      ExplainVerb.class,
      ExportVerb.class,
      ReleasesVerb.class,
      RollbackVerb.class,
      DoctorVerb.class,
      EstimateVerb.class,
      IpfVerb.class,
      Ipf3Verb.class,
      NetFlowsVerb.class,
      IndicesVerb.class,
      AgeProfileVerb.class,
      GravityVerb.class
    })
public final class Puebla implements Invocation {

  private static final String EMBEDDED = "local[*]";

  private final Terminal terminal;
  private final Path home;
  private final Messages messages;

  @Option(names = "--data", scope = ScopeType.INHERIT, paramLabel = "ROOT")
  private String data = "data";

  @Option(names = "--jobs", scope = ScopeType.INHERIT, paramLabel = "FOLDER")
  private @Nullable Path jobs;

  @Option(names = "--master", scope = ScopeType.INHERIT, paramLabel = "URL")
  private String master = EMBEDDED;

  // Read before parsing too, because the words of a parsing error depend on it.
  @Option(names = "--lang", scope = ScopeType.INHERIT, paramLabel = "en|es")
  private @Nullable String language;

  @Option(names = "--verbose", scope = ScopeType.INHERIT)
  private boolean verbose;

  // The parser itself answers these two.
  @SuppressWarnings("unused")
  @Option(
      names = {"-h", "--help"},
      scope = ScopeType.INHERIT,
      usageHelp = true)
  private boolean help;

  @SuppressWarnings("unused")
  @Option(names = "--version", versionHelp = true)
  private boolean version;

  private Puebla(Terminal terminal, Path home, Messages messages) {
    this.terminal = terminal;
    this.home = home;
    this.messages = messages;
  }

  public static void main(String[] arguments) {
    System.exit(
        answer(Terminal.standard(), Path.of(System.getProperty("puebla.home", "")), arguments));
  }

  /** Runs one command line and returns its exit status. */
  static int answer(Terminal terminal, Path home, String... arguments) {
    Messages messages = new Messages(Language.of(arguments));
    Puebla puebla = new Puebla(terminal, home.toAbsolutePath().normalize(), messages);
    CommandLine commandLine =
        new CommandLine(puebla)
            .setOut(terminal.out())
            .setErr(terminal.err())
            .setResourceBundle(messages.help())
            .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
            .setUsageHelpAutoWidth(false)
            .setUsageHelpWidth(100)
            .setAbbreviatedOptionsAllowed(false)
            .setParameterExceptionHandler(new Misuse(messages))
            .setExecutionExceptionHandler(new Failure(messages));
    commandLine.getCommandSpec().version("puebla " + ProgramVersion.current());
    if (arguments.length == 0) {
      commandLine.usage(terminal.err());
      return ExitCode.INVALID.status();
    }
    int status = commandLine.execute(arguments);
    terminal.flush();
    IOException lost = terminal.lost();
    if (lost != null && status == ExitCode.DONE.status()) {
      terminal.complaint(messages.text("cli.answer-lost", String.valueOf(lost.getMessage())));
      return ExitCode.INPUT_MISSING.status();
    }
    return status;
  }

  @Override
  public Terminal terminal() {
    return terminal;
  }

  @Override
  public Messages messages() {
    return messages;
  }

  @Override
  public Project project() {
    return jobs == null ? Project.at(home) : new Project(home, jobs);
  }

  @Override
  public void requireUsable() {
    if (language != null && !language.startsWith("es") && !language.startsWith("en")) {
      throw new PueblaException(ExitCode.INVALID, Problem.of("cli.unknown-language", language));
    }
    if (data.isBlank()) {
      throw new PueblaException(ExitCode.INVALID, Problem.of("cli.empty-data"));
    }
    if (!master.matches("local(\\[.+])?|spark://.+|yarn|k8s://.+")) {
      throw new PueblaException(ExitCode.INVALID, Problem.of("cli.unknown-master", master));
    }
  }

  @Override
  public String data() {
    return data;
  }

  @Override
  public String root() {
    return data.matches("[A-Za-z][A-Za-z0-9+.-]+:/.*")
        ? data
        : Path.of(data).toAbsolutePath().normalize().toString();
  }

  @Override
  public String master() {
    return master;
  }

  boolean verbose() {
    return verbose;
  }
}
