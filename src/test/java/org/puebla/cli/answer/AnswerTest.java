package org.puebla.cli.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.puebla.cli.terminal.Messages;
import org.puebla.cli.terminal.Terminal;
import org.puebla.job.Project;
import org.puebla.job.RejectedRows.Group;
import org.puebla.job.Stage;
import org.puebla.model.Problem;
import org.puebla.store.Stores;

class AnswerTest {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final Terminal terminal = Terminal.of(out, err, Terminal.Kind.PLAIN);
  private final Messages english = new Messages(Locale.ENGLISH);
  private final Messages spanish = new Messages(Locale.forLanguageTag("es"));

  @Test
  void aCardHasALineForEachValueThatThereIs() {
    new Answer(terminal, english)
        .card(
            Glossary.card(
                "source",
                "census",
                "tables",
                List.of("flows", "stocks"),
                "licence",
                "",
                "key",
                List.of()));

    assertThat(lines()).containsExactly("Source     census", "In tables  flows, stocks");
  }

  @Test
  void aProgramGetsTheSameAsJson() {
    new Answer(terminal, english).json(Glossary.card("id", "a\"b", "columns", 33));

    assertThat(String.join("", lines()).replace(" ", ""))
        .isEqualTo("{\"id\":\"a\\\"b\",\"columns\":33}");
  }

  /** Rates differ behind the point, and nobody is counted in pieces. */
  @ParameterizedTest
  @CsvSource({
    "1234567, en, '1,234,567'",
    "1234567.5, es, '1.234.567,5'",
    "0.000125, en, 0.000125",
    "-3, en, -3",
    "0.1, en, 0.1",
    "12.3456789, en, 12.345679"
  })
  void aFigureIsShownWithTheDigitsThatItHas(double figure, String language, String shown) {
    assertThat(Figures.shown(figure, Locale.forLanguageTag(language))).isEqualTo(shown);
  }

  /** Every stage has its words; the times stand one under the other. */
  @Test
  void aStageIsOneLine() {
    for (Messages messages : List.of(english, spanish)) {
      out.reset();
      StageLines lines = new StageLines(terminal, messages);
      for (Stage stage : Stage.values()) {
        lines.ended(stage, Duration.ofMillis(1500), "job.no-such-rule");
      }
      assertThat(lines())
          .hasSize(Stage.values().length)
          .noneMatch(line -> line.contains("cli.stage"))
          .allMatch(line -> line.matches(".*  1[.,]5 s"))
          .extracting(String::length)
          .containsOnly(76 + 2 + 5);
    }
    new StageLines(terminal, english).warned(Problem.of("toolbox.no-file", "a.csv"));
    assertThat(err.toString(StandardCharsets.UTF_8)).startsWith("There is no file a.csv.");
  }

  @Test
  void refusedRowsAreShownByKindAndNotAllOfThem() {
    List<Group> groups =
        new ArrayList<>(
            List.of(
                new Group(
                    "census",
                    "unknown-area",
                    "origin",
                    "Hon\n duras",
                    1200,
                    List.of("a.csv:2", "a.csv:7"),
                    "Honduras")));
    IntStream.range(0, 20)
        .mapToObj(at -> new Group("s" + at, "r", "c", "x".repeat(60), 1, List.of("l"), ""))
        .forEach(groups::add);
    RefusedLines lines =
        new RefusedLines(Stores.at(Path.of("no", "such").toString()), terminal, english);
    lines.print(groups);

    assertThat(lines())
        .hasSize(20 + 2)
        .first()
        .asString()
        .contains("1,200", "origin \"Hon duras\"", "a.csv:2, a.csv:7, …", "nearest: Honduras");
    assertThat(lines().get(1)).contains("c \"" + "x".repeat(39) + "…\"").endsWith("l");
    assertThat(lines().get(20)).isEqualTo("… and 1 more kinds of refused rows");
    out.reset();
    lines.print(List.of());
    assertThat(lines()).containsExactly("No row was refused.");
  }

  @Test
  void aColumnThatMeansTheSameInManyTablesIsExplainedOnce() {
    TableGlossary glossary = new TableGlossary(Locale.ENGLISH);

    assertThat(glossary.cards("flows").map(Map::keySet))
        .singleElement()
        .asString()
        .isEqualTo("[table, key, columns]");
    assertThat(glossary.cards("obs_value").toList())
        .hasSizeGreaterThan(1)
        .extracting(card -> card.get("definition"))
        .doesNotHaveDuplicates();
    assertThat(glossary.cards("no_such")).isEmpty();
    assertThat(glossary.names()).contains("flows", "obs_value");
  }

  @Test
  void aCodeIsExplainedInTheLanguageOfItsReader() {
    assertThat(new CodeGlossary(Locale.forLanguageTag("es")).cards("HND").toList())
        .isNotEmpty()
        .allSatisfy(card -> assertThat(card).containsEntry("code", "HND"))
        .anySatisfy(card -> assertThat(card).containsEntry("name", "Honduras"));
    assertThat(new CodeGlossary(Locale.FRENCH).cards("USA").map(card -> card.get("name")))
        .anyMatch(name -> name.toString().startsWith("États-Unis"));
    assertThat(new CodeGlossary(Locale.ENGLISH).cards("C1").map(card -> card.get("code")))
        .as("and not C10")
        .containsOnly("C1");
    assertThat(new CodeGlossary(Locale.ENGLISH).cards("no such")).isEmpty();
  }

  /** Of whatever can be listed, each has a row of its own, found by its id. */
  @ParameterizedTest
  @EnumSource(Shelf.class)
  void everyShelfListsThingsByTheirIds(Shelf shelf) {
    List<Map<String, Object>> rows = shelf.rows(Project.at(Path.of("").toAbsolutePath()), english);

    assertThat(rows).isNotEmpty();
    assertThat(rows.stream().map(row -> row.keySet().iterator().next())).containsOnly("id");
    assertThat(rows.stream().map(row -> row.get("id"))).doesNotHaveDuplicates();
    assertThat(Shelf.named(shelf.name().toLowerCase(Locale.ROOT))).contains(shelf);
    assertThat(Shelf.named(shelf.name())).isEmpty();
  }

  private List<String> lines() {
    return out.toString(StandardCharsets.UTF_8).lines().toList();
  }
}
