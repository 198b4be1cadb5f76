package org.puebla.cli.verb;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.puebla.job.Check;
import org.puebla.model.ExitCode;
import org.puebla.model.Problem;
import org.puebla.model.PueblaException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Tells everything that is wrong with declarations, spelling lists and job files. */
@Command(name = "check")
public final class CheckVerb extends Verb {

  @Parameters(paramLabel = "FILE", descriptionKey = "files", arity = "0..*")
  private List<String> files = new ArrayList<>();

  @Override
  ExitCode answer() throws Exception {
    Check check = Check.of(project());
    List<Path> chosen = files.stream().map(project()::find).toList();
    for (Path file : chosen) {
      if (!Files.isRegularFile(file)) {
        throw new PueblaException(
            ExitCode.INPUT_MISSING, Problem.of("cli.no-such-file", file.toString()));
      }
    }
    List<Problem> problems = check.problems(chosen);
    problems.forEach(problem -> terminal().complaint(messages().of(problem)));
    if (!problems.isEmpty()) {
      terminal().complaint(messages().text("cli.check-failed", problems.size()));
      return ExitCode.INVALID;
    }
    say("check-passed", check.sources(chosen), check.examples(chosen));
    return ExitCode.DONE;
  }
}
