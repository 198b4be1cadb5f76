package org.puebla.study.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.puebla.study.StudyWords;
import org.puebla.study.figure.Block;
import org.puebla.study.figure.Cell;
import org.puebla.study.figure.Drawing;
import org.puebla.study.figure.Figure;
import org.puebla.study.figure.Grid;

class BoundTest {

  /** What a hostile publisher could write where a country's name is expected. */
  private static final String HOSTILE = "</script><img src=x onerror=alert(1)>\u2028=1+1";

  private static final Pattern FETCHED = Pattern.compile("(src|href)=[\"']?(https?:)?//[^>]{0,80}");

  private static final Grid NUMBERS =
      new Grid(
          List.of("Country", "Figure"),
          List.of(List.of(Cell.label(HOSTILE), new Cell(12.5, "12.5", "", null))));

  @Test
  void everyShapeIsDrawnInEveryLanguageAndTheSameEachTime() throws IOException {
    SortedMap<String, byte[]> once = bind("Mexico");
    SortedMap<String, byte[]> again = bind("Mexico");

    assertThat(once.keySet())
        .contains(
            "studies/test/index.html",
            "studies/test/index.fr.html",
            "studies/test/figures/lines.en.svg",
            "studies/test/figures/map.fr.svg",
            "studies/test/figures/lines.en.csv");
    once.forEach((name, content) -> assertThat(again.get(name)).as(name).isEqualTo(content));
    for (Drawing drawing : shapes("Mexico")) {
      assertThat(text(once, "figures/" + drawing.kind() + ".en.svg"))
          .startsWith("<svg")
          .endsWith("</svg>")
          .as(drawing.kind())
          .contains("<path");
    }
    assertThat(text(once, "figures/lines.fr.svg")).contains("1\u00a0200");
  }

  @Test
  void whatWasDrawnBeforeShowsNowhere() {
    Drawer drawer = Drawer.ofThisThread();
    List<String> first =
        shapes("Mexico").stream()
            .map(drawing -> drawer.picture(drawing, String::valueOf).of("a"))
            .toList();
    shapes("Belize").forEach(drawing -> drawer.picture(drawing, String::valueOf));
    List<Drawing> backwards = new ArrayList<>(shapes("Mexico"));
    Collections.reverse(backwards);
    List<String> again =
        new ArrayList<>(
            backwards.stream()
                .map(drawing -> drawer.picture(drawing, String::valueOf).of("a"))
                .toList());
    Collections.reverse(again);

    assertThat(again).isEqualTo(first);
  }

  @Test
  void aStillFigureHasNothingThatAnswersToAPointer() throws IOException {
    SortedMap<String, byte[]> files = bind("Mexico");

    for (Drawing drawing : shapes("Mexico")) {
      assertThat(text(files, "figures/" + drawing.kind() + ".en.svg"))
          .as(drawing.kind())
          .doesNotContain("ecmeta", "class=", "<style", "pointer", "zr");
    }
  }

  @Test
  void figuresThatLookTheSameKeepNamesAndNumbersOfTheirOwn() throws IOException {
    Drawing shades = shapes("Mexico").get(1);
    List<Block> two =
        Stream.of("one", "other")
            .<Block>map(id -> new Block.Drawn(new Figure(id, id, id, id, shades, NUMBERS)))
            .toList();
    Drawing lines = shapes("Mexico").get(0);
    List<Block> third = List.of(new Block.Drawn(new Figure("line", "", "", "", lines, NUMBERS)));

    SortedMap<String, byte[]> files =
        Bound.files(
            Map.of(
                "studies/test", List.of(manuscript("en", two)),
                "studies/english", List.of(manuscript("en", third)),
                "studies/french", List.of(manuscript("fr", third))));

    String one = text(files, "figures/one.en.svg");
    assertThat(one).contains("url(#one-g0)");
    assertThat(text(files, "figures/other.en.svg")).isEqualTo(one.replace("one-", "other-"));
    assertThat(new String(files.get("studies/english/figures/line.en.svg"), UTF_8))
        .contains("1,200");
    assertThat(new String(files.get("studies/french/figures/line.fr.svg"), UTF_8))
        .contains("1\u00a0200");
  }

  @Test
  void textOfDataStaysText() throws IOException {
    SortedMap<String, byte[]> files = bind(HOSTILE);

    String page = text(files, "index.html");
    assertThat(page.contains("<img src=x")).isFalse();
    assertThat(page.contains("&lt;img src=x")).isTrue();
    assertThat(page.split("</script>", -1)).hasSize(6);
    for (Drawing drawing : shapes(HOSTILE)) {
      assertThat(text(files, "figures/" + drawing.kind() + ".en.svg")).doesNotContain("<img");
    }
    assertThat(text(files, "figures/lines.en.csv"))
        .contains("\r\n</script><img src=x onerror=alert(1)>\u2028=1+1,12.5\r\n");
  }

  @Test
  void nothingOfAPageIsFetched() throws IOException {
    String page = text(bind("Mexico"), "index.html");

    // Not the page itself, of which a failure would print megabytes.
    assertThat(page.contains("default-src 'none'")).isTrue();
    assertThat(FETCHED.matcher(page).results().map(MatchResult::group)).isEmpty();
  }

  private static SortedMap<String, byte[]> bind(String name) throws IOException {
    List<Block> blocks =
        shapes(name).stream()
            .<Block>map(
                drawing ->
                    new Block.Drawn(new Figure(drawing.kind(), name, name, name, drawing, NUMBERS)))
            .toList();
    return Bound.files(
        Map.of("studies/test", List.of(manuscript("en", blocks), manuscript("fr", blocks))));
  }

  private static Manuscript manuscript(String language, List<Block> blocks) {
    return new Manuscript(
        "2026-11-23-4f9a1c",
        "A study",
        "A question?",
        false,
        StudyWords.in(Locale.forLanguageTag(language)),
        List.of(new Manuscript.Section("flows", "Flows", blocks)));
  }

  private static List<Drawing> shapes(String name) {
    List<Drawing.Link> links = List.of(new Drawing.Link(name, "Canada", 1234));
    return List.of(
        new Drawing.Lines(
            "people",
            List.of("2019", "2020", "2021"),
            List.of(
                new Drawing.Course(
                    name,
                    Arrays.asList(1000.0, null, 1234.0),
                    Arrays.asList(900.0, null, 1200.0),
                    Arrays.asList(1100.0, null, 1300.0),
                    List.of(2)))),
        new Drawing.Shades(
            "people",
            List.of(name),
            List.of("2019", "2020"),
            Drawing.Order.TIME,
            List.of(Arrays.asList(5.0, null)),
            Drawing.Scale.LOG),
        new Drawing.Chord("people", List.of(name, "Canada"), links),
        new Drawing.Sankey(
            "people",
            List.of(new Drawing.Stop(name, name), new Drawing.Stop("Canada", "Canada")),
            links),
        new Drawing.FlowMap(
            "people",
            List.of(new Drawing.Stop("MEX", name), new Drawing.Stop("CAN", "Canada")),
            List.of(new Drawing.Link("MEX", "CAN", 1234))),
        new Drawing.Pyramid("people", List.of("0–4"), name, "Women", List.of(3.0), List.of(4.0)),
        new Drawing.Waterfall(
            "people",
            List.of(new Drawing.Bar(name, 12, 10.0, 14.0), new Drawing.Bar("Rest", -2, null, null)),
            new Drawing.Bar("Observed", 10, null, null)));
  }

  private static String text(SortedMap<String, byte[]> files, String name) {
    return new String(files.get("studies/test/" + name), UTF_8);
  }
}
