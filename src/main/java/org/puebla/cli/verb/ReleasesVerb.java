package org.puebla.cli.verb;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.puebla.cli.answer.Answer;
import org.puebla.cli.answer.Glossary;
import org.puebla.cli.answer.TextTable;
import org.puebla.model.ExitCode;
import org.puebla.release.catalogue.Catalogue;
import org.puebla.release.catalogue.Release;
import org.puebla.release.catalogue.Releases;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists the releases, the newest first, and marks the current one. */
@Command(name = "releases")
public final class ReleasesVerb extends Verb {

  @Option(names = "--json")
  private boolean json;

  @Override
  ExitCode answer() throws Exception {
    Releases releases = Releases.in(store());
    Optional<Release> latest = releases.latest();
    List<Map<String, Object>> rows = new ArrayList<>();
    for (String id : releases.ids()) {
      Catalogue catalogue = releases.find(id).catalogue();
      rows.add(
          0,
          Glossary.card(
              "release", id,
              "current", latest.map(Release::id).filter(id::equals).isPresent(),
              "sources", catalogue.sources().size(),
              "rows", catalogue.tables().stream().mapToLong(table -> table.rows()).sum(),
              "program", catalogue.program()));
    }
    if (json) {
      new Answer(terminal(), messages()).json(rows);
      return ExitCode.DONE;
    }
    if (rows.isEmpty()) {
      say("releases-none");
    }
    TextTable grid = new TextTable();
    for (Map<String, Object> row : rows) {
      grid.row(
          Boolean.TRUE.equals(row.get("current")) ? "*" : "",
          String.valueOf(row.get("release")),
          messages()
              .text(
                  "cli.release-line",
                  requireNonNull(row.get("sources")),
                  requireNonNull(row.get("rows"))));
    }
    grid.print(terminal());
    return ExitCode.DONE;
  }
}
