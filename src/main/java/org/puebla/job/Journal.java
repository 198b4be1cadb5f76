package org.puebla.job;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.puebla.model.ExitCode;
import org.puebla.model.Problem;
import org.puebla.quality.Finding;
import org.puebla.quality.Tally;
import org.puebla.store.Store;
import org.puebla.yaml.Json;

/**
 * The account of one run, {@code runs/<run_id>.json}, written anew after every stage: a run that is
 * killed leaves what it had done.
 */
final class Journal {

  /** What the exit code reads while a run is under way, or when it was killed. */
  private static final int NOT_ENDED = -1;

  private static final DateTimeFormatter ID =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss").withZone(ZoneOffset.UTC);

  private final Store store;
  private final Clock clock;
  private final String run;
  private final Instant started;
  private final String job;
  private final List<PlanLine> plan = new ArrayList<>();
  private final List<StageLine> stages = new ArrayList<>();
  private final List<SourceLine> sources = new ArrayList<>();
  private final List<String> problems = new ArrayList<>();
  private String release = "";
  private int exitCode = NOT_ENDED;
  private String ended = "";

  private Journal(Store store, Clock clock, String job) {
    this.store = store;
    this.clock = clock;
    this.started = clock.instant();
    this.run = ID.format(started) + "Z-" + ProcessHandle.current().pid();
    this.job = job;
  }

  static Journal begin(Store store, Clock clock, JobFile job) {
    return new Journal(store, clock, job.job());
  }

  /** The id of the run: its start and its process, so that two runs never share one. */
  String run() {
    return run;
  }

  void plan(Plan planned) throws IOException {
    for (PlannedSource source : planned.sources()) {
      String newest = source.newest().map(PlannedEdition::edition).orElse("");
      plan.add(new PlanLine(source.id(), newest, source.state().name()));
    }
    write();
  }

  void stage(Stage stage, Duration took) throws IOException {
    stages.add(new StageLine(stage.key(), took.toMillis() / 1000.0));
    write();
  }

  void source(Receipt receipt) {
    sources.add(
        new SourceLine(
            receipt.source(),
            receipt.edition(),
            receipt.isGood() ? "good" : "failed",
            receipt.tally(),
            receipt.findings()));
  }

  void problem(Problem problem) {
    problems.add(problem.toString());
  }

  /** Closes the account. */
  void end(Ending ending) throws IOException {
    release = ending.release().orElse("");
    exitCode = ending.exitCode().status();
    ended = clock.instant().toString();
    ending.problems().forEach(this::problem);
    write();
  }

  void fail(ExitCode failure, List<Problem> why) throws IOException {
    exitCode = failure.status();
    ended = clock.instant().toString();
    why.forEach(this::problem);
    write();
  }

  private void write() throws IOException {
    Account account =
        new Account(
            run,
            job,
            started.toString(),
            ended,
            exitCode,
            release,
            plan,
            stages,
            sources,
            problems);
    store.write("runs/" + run + ".json", Json.write(account).getBytes(StandardCharsets.UTF_8));
  }

  private record Account(
      String run,
      String job,
      String started,
      String ended,
      int exitCode,
      String release,
      List<PlanLine> plan,
      List<StageLine> stages,
      List<SourceLine> sources,
      List<String> problems) {}

  private record PlanLine(String source, String edition, String state) {}

  private record StageLine(String stage, double seconds) {}

  private record SourceLine(
      String source, String edition, String verdict, Tally rows, List<Finding> findings) {}
}
