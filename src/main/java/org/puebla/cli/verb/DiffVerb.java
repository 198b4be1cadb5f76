package org.puebla.cli.verb;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.puebla.cli.answer.Answer;
import org.puebla.cli.answer.Figures;
import org.puebla.cli.answer.TextTable;
import org.puebla.model.ExitCode;
import org.puebla.model.Problem;
import org.puebla.model.PueblaException;
import org.puebla.release.catalogue.Release;
import org.puebla.release.catalogue.Releases;
import org.puebla.release.comparison.Comparison;
import org.puebla.release.comparison.FigureChange;
import org.puebla.release.comparison.SourceChange;
import org.puebla.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows what changed between two releases, by table and source. */
@Command(name = "diff")
public final class DiffVerb extends Verb {

  private static final int EXAMPLES = 5;

  @Parameters(paramLabel = "RELEASE", descriptionKey = "releases", arity = "0..2")
  private List<String> typed = new ArrayList<>();

  @Option(names = "--json")
  private boolean json;

  @Override
  ExitCode answer() throws Exception {
    Store store = store();
    Releases releases = Releases.in(store);
    List<Release> pair = pair(releases);
    Comparison comparison = Comparison.between(store, pair.get(0), pair.get(1));
    if (json) {
      new Answer(terminal(), messages()).json(comparison);
      return ExitCode.DONE;
    }
    say("diff-of", pair.get(0).id(), pair.get(1).id());
    if (comparison.isEmpty()) {
      say("diff-none");
    }
    for (SourceChange change : comparison.sources()) {
      if (!change.isEmpty()) {
        print(
            "  "
                + messages()
                    .text(
                        "cli.diff-source",
                        change.table(),
                        change.sourceId(),
                        change.added(),
                        change.changed(),
                        change.removed()));
        examples(change);
      }
    }
    return ExitCode.DONE;
  }

  private void examples(SourceChange change) {
    TextTable grid = new TextTable();
    for (FigureChange example : change.examples().stream().limit(EXAMPLES).toList()) {
      grid.row(
          "     ",
          messages().text("cli.change-" + example.kind().name().toLowerCase(Locale.ROOT)),
          example.timePeriod(),
          example.series(),
          figure(example.oldValue()) + " → " + figure(example.newValue()));
    }
    grid.print(terminal());
  }

  /** The two named; one named against the current; none named, the current and the one before. */
  private List<Release> pair(Releases releases) throws Exception {
    if (typed.size() == 2) {
      return List.of(releases.find(typed.get(0)), releases.find(typed.get(1)));
    }
    if (typed.size() == 1) {
      return List.of(releases.find(typed.get(0)), releases.find("latest"));
    }
    List<String> ids = releases.ids();
    Release latest = releases.find("latest");
    int at = ids.indexOf(latest.id());
    if (ids.size() < 2) {
      throw new PueblaException(ExitCode.INPUT_MISSING, Problem.of("cli.diff-too-few"));
    }
    // After a rollback to the first release, the one that was withdrawn is the other.
    return List.of(releases.find(ids.get(at > 0 ? at - 1 : 1)), latest);
  }

  private String figure(@Nullable Double value) {
    return value == null ? "–" : Figures.shown(value, messages().locale());
  }
}
