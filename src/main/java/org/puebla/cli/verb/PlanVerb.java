package org.puebla.cli.verb;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.puebla.cli.answer.Answer;
import org.puebla.cli.answer.Glossary;
import org.puebla.cli.answer.TextTable;
import org.puebla.job.JobFiles;
import org.puebla.job.Plan;
import org.puebla.job.PlannedEdition;
import org.puebla.job.PlannedModel;
import org.puebla.job.PlannedSource;
import org.puebla.job.Planner;
import org.puebla.job.SourceState;
import org.puebla.model.ExitCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows what a job would do, without doing it. */
@Command(name = "plan")
public final class PlanVerb extends Verb {

  @Parameters(paramLabel = "JOB", descriptionKey = "job")
  private String job = "";

  @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "as-of")
  private @Nullable LocalDate asOf;

  @Option(names = "--json")
  private boolean json;

  @Override
  ExitCode answer() throws Exception {
    Plan plan = new Planner(setting(asOf)).plan(JobFiles.read(project(), project().find(job)));
    if (json) {
      new Answer(terminal(), messages())
          .json(
              Map.of(
                  "job", plan.job().job(),
                  "latest", plan.latest().orElse(""),
                  "starts_spark", plan.needsSpark(),
                  "sources", plan.sources().stream().map(PlanVerb::row).toList(),
                  "models", plan.models().stream().map(PlanVerb::row).toList()));
      return ExitCode.DONE;
    }
    TextTable grid = new TextTable();
    for (PlannedSource source : plan.sources()) {
      grid.row(
          source.id(), source.newest().map(PlannedEdition::edition).orElse("-"), state(source));
    }
    for (PlannedModel model : plan.models()) {
      grid.row(model.id(), "-", messages().text("cli.plan-model", model.specifications()));
    }
    grid.print(terminal());
    plan.models().forEach(this::refusals);
    say(
        plan.needsSpark() ? "plan-runs" : "plan-nothing",
        plan.latest().orElse(messages().text("cli.no-release")));
    return ExitCode.DONE;
  }

  /** One stands for all: combinations of a model fail for the same few reasons. */
  private void refusals(PlannedModel model) {
    model.refusals().stream()
        .findFirst()
        .ifPresent(
            first ->
                say(
                    "plan-model-refused",
                    model.id(),
                    model.refusals().size(),
                    messages().text(first.rule(), first.facts().toArray())));
  }

  private String state(PlannedSource source) {
    return messages().text("cli.state-" + label(source));
  }

  private static Map<String, Object> row(PlannedSource source) {
    return Glossary.card(
        "source", source.id(),
        "edition", source.newest().map(PlannedEdition::edition).orElse(""),
        "state", label(source),
        "files",
            source.newest().stream()
                .flatMap(newest -> newest.files().stream())
                .map(file -> file.name())
                .toList(),
        "editions", source.editions().stream().map(PlanVerb::row).toList());
  }

  private static Map<String, Object> row(PlannedEdition edition) {
    return Glossary.card("edition", edition.edition(), "state", label(edition.state()));
  }

  private static Map<String, Object> row(PlannedModel model) {
    return Glossary.card(
        "model", model.id(),
        "specifications", model.specifications(),
        "refused", model.refusals().size());
  }

  private static String label(PlannedSource source) {
    return label(source.state());
  }

  private static String label(SourceState state) {
    return state.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
