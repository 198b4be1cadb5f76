package org.puebla.cli.verb;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.puebla.cli.answer.Answer;
import org.puebla.cli.answer.CodeGlossary;
import org.puebla.cli.answer.Glossary;
import org.puebla.cli.answer.IndicatorGlossary;
import org.puebla.cli.answer.RefusedLines;
import org.puebla.cli.answer.SourceGlossary;
import org.puebla.cli.answer.StudyGlossary;
import org.puebla.cli.answer.TableGlossary;
import org.puebla.cli.argument.Unknown;
import org.puebla.model.ExitCode;
import org.puebla.table.Tables;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what one source, indicator, table, column or code is; everything that bears the name. */
@Command(name = "describe")
public final class DescribeVerb extends Verb {

  /** The table of refused rows, of which users want the rows rather than the columns. */
  private static final String REFUSED = Tables.REJECTED.name();

  @Parameters(paramLabel = "ID", descriptionKey = "id")
  private String id = "";

  @Option(names = "--json")
  private boolean json;

  @Override
  ExitCode answer() throws Exception {
    List<Glossary> glossaries =
        List.of(
            new SourceGlossary(project(), messages().locale()),
            new IndicatorGlossary(messages().locale()),
            new TableGlossary(messages().locale()),
            new StudyGlossary(project(), messages().locale()),
            new CodeGlossary(messages().locale()));
    List<Map<String, Object>> cards =
        glossaries.stream().flatMap(glossary -> glossary.cards(id)).toList();
    if (cards.isEmpty()) {
      Stream<String> names = glossaries.stream().flatMap(Glossary::names);
      throw Unknown.of("cli.unknown-id", id, names.distinct().toList());
    }
    RefusedLines refused = new RefusedLines(store(), terminal(), messages());
    Answer answer = new Answer(terminal(), messages());
    if (json) {
      answer.json(id.equals(REFUSED) ? refused.groups() : cards);
      return ExitCode.DONE;
    }
    for (int at = 0; at < cards.size(); at++) {
      if (at > 0) {
        print("");
      }
      answer.card(cards.get(at));
    }
    if (id.equals(REFUSED)) {
      print("");
      refused.all();
    }
    return ExitCode.DONE;
  }
}
