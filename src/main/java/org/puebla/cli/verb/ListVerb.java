package org.puebla.cli.verb;

import java.util.List;
import java.util.Map;
import org.puebla.cli.answer.Answer;
import org.puebla.cli.answer.Shelf;
import org.puebla.cli.argument.Unknown;
import org.puebla.model.ExitCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists what there is of one kind. */
@Command(name = "list")
public final class ListVerb extends Verb {

  @Parameters(paramLabel = "KIND", descriptionKey = "kind")
  private String kind = "";

  @Option(names = "--json")
  private boolean json;

  @Override
  ExitCode answer() {
    Shelf shelf =
        Shelf.named(kind).orElseThrow(() -> Unknown.of("cli.unknown-kind", kind, Shelf.names()));
    List<Map<String, Object>> rows = shelf.rows(project(), messages());
    Answer answer = new Answer(terminal(), messages());
    if (json) {
      answer.json(rows);
    } else if (rows.isEmpty()) {
      say("nothing-to-list", kind);
    } else {
      answer.rows(rows);
    }
    return ExitCode.DONE;
  }
}
