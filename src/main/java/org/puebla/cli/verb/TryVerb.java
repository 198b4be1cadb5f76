package org.puebla.cli.verb;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.puebla.cli.answer.RefusedLines;
import org.puebla.cli.answer.TextTable;
import org.puebla.cli.argument.Sources;
import org.puebla.cli.argument.Unknown;
import org.puebla.job.Setting;
import org.puebla.job.Trial;
import org.puebla.job.Trial.Result;
import org.puebla.model.ExitCode;
import org.puebla.quality.Finding;
import org.puebla.quality.Finding.Level;
import org.puebla.quality.Tally;
import org.puebla.source.declaration.SourceDeclaration;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Normalises one edition aside from the data root and shows what became of it. */
@Command(name = "try")
public final class TryVerb extends Verb {

  private static final int MOST_FINDINGS = 20;

  @Parameters(index = "0", paramLabel = "SOURCE", descriptionKey = "source")
  private String source = "";

  @Parameters(index = "1", paramLabel = "FILE", descriptionKey = "file", arity = "0..1")
  private @Nullable Path file;

  @Option(names = "--edition", paramLabel = "DATE")
  private @Nullable String edition;

  @Option(names = "--show", paramLabel = "refused")
  private @Nullable String show;

  @Override
  ExitCode answer() throws Exception {
    SourceDeclaration declaration = Sources.named(project(), source);
    if (show != null && !show.equals("refused")) {
      throw Unknown.of("cli.unknown-show", show, List.of("refused"));
    }
    Setting setting =
        new Setting(
            project(), store(), invocation().root(), invocation().master(), Clock.systemUTC());
    try (Trial trial = Trial.of(setting, declaration, file, edition)) {
      Result result = trial.result();
      tell(result);
      if (show == null) {
        new RefusedLines(store(), terminal(), messages()).print(trial.refusedGroups());
      } else {
        trial.eachRefused(
            row ->
                print(
                    row.locator()
                        + "  "
                        + row.reason()
                        + "  "
                        + row.column()
                        + " \""
                        + row.found()
                        + "\"  "
                        + row.text()));
      }
      return result.failures().isEmpty() ? ExitCode.DONE : ExitCode.DATA_FAILED;
    }
  }

  private void tell(Result result) {
    Tally tally = result.tally();
    say(
        "tried",
        source,
        result.edition(),
        tally.read(),
        tally.kept(),
        tally.refusedRows(),
        tally.totals(),
        tally.ignoredRows());
    result.failures().forEach(problem -> terminal().complaint(messages().of(problem)));
    TextTable grid = new TextTable();
    List<Finding> shown =
        result.findings().stream().filter(finding -> finding.level() != Level.PASS).toList();
    for (Finding finding : shown.stream().limit(MOST_FINDINGS).toList()) {
      grid.row(
          "  " + messages().text("cli.level-" + label(finding.level())),
          finding.rule(),
          messages().text("cli.found-expected", finding.found(), finding.expected()),
          finding.locator());
    }
    grid.print(terminal());
    if (shown.size() > MOST_FINDINGS) {
      say("more-findings", shown.size() - MOST_FINDINGS);
    }
    say("rules-met", result.findings().size() - shown.size(), result.findings().size());
    print(messages().text("cli.proposed-expect", String.join("\n    ", result.proposedExpect())));
  }

  private static String label(Level level) {
    return level.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
