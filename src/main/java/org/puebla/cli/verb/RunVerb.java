package org.puebla.cli.verb;

import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.puebla.cli.answer.RefusedLines;
import org.puebla.cli.answer.StageLines;
import org.puebla.job.Ending;
import org.puebla.job.JobFile;
import org.puebla.job.JobFiles;
import org.puebla.job.Run;
import org.puebla.model.ExitCode;
import org.puebla.model.Problem;
import org.puebla.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs a job to its release, telling each stage as it ends. */
@Command(name = "run")
public final class RunVerb extends Verb {

  @Parameters(paramLabel = "JOB", descriptionKey = "job")
  private String job = "";

  @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "as-of")
  private @Nullable LocalDate asOf;

  @Override
  ExitCode answer() throws Exception {
    Path file = project().find(job);
    JobFile read = JobFiles.read(project(), file);
    Store store = store();
    say("run-begins", project().shown(file));
    Ending ending = Run.of(read, setting(asOf), new StageLines(terminal(), messages()));
    tell(ending, store);
    return ending.exitCode();
  }

  private void tell(Ending ending, Store store) throws Exception {
    switch (ending.outcome()) {
      case NOTHING_CHANGED -> {
        for (Problem problem : ending.problems()) {
          terminal().complaint(messages().of(problem));
        }
        say("nothing-changed", ending.release().orElse(""));
      }
      case COMPARED_ONLY -> say("compared-only");
      case PUBLISHED -> {
        new RefusedLines(store, terminal(), messages()).summary();
        say(
            "look-at",
            store.address("releases/" + ending.release().orElse("") + "/site/index.html"));
      }
    }
  }
}
