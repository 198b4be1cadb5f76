package org.puebla.study.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.puebla.study.figure.Block;
import org.puebla.study.figure.Drawing;
import org.puebla.study.figure.Grid;
import org.puebla.study.figure.StudyFigure;

class BoundTest {

  private static final Pattern FETCHED = Pattern.compile("(src|href)=[\"']?(https?:)?//[^>]{0,80}");

  @Test
  void everyShapeIsDrawnInEveryLanguageAndTheSameEachTime() {
    SortedMap<String, byte[]> once = EveryShape.pages("Mexico");
    SortedMap<String, byte[]> again = EveryShape.pages("Mexico");

    assertThat(once.keySet())
        .contains(
            "studies/test/index.html",
            "studies/test/index.fr.html",
            "studies/test/figures/lines.en.svg",
            "studies/test/figures/map.fr.svg",
            "studies/test/figures/lines.en.csv");
    once.forEach((name, content) -> assertThat(again.get(name)).as(name).isEqualTo(content));
    for (Drawing drawing : EveryShape.drawings("Mexico")) {
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
        EveryShape.drawings("Mexico").stream()
            .map(drawing -> drawer.picture(drawing, String::valueOf).of("a"))
            .toList();
    EveryShape.drawings("Belize").forEach(drawing -> drawer.picture(drawing, String::valueOf));
    List<Drawing> backwards = new ArrayList<>(EveryShape.drawings("Mexico"));
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
  void aFigureThatLeavesItsPageSaysWhatItShows() {
    SortedMap<String, byte[]> files = EveryShape.pages("Mexico & <more>");

    assertThat(text(files, "figures/lines.en.svg"))
        .contains("<title>Mexico &amp; &lt;more&gt;</title>", "2026-11-23-4f9a1c</desc>");
    assertThat(text(files, "index.html")).doesNotContain("</desc>");
  }

  @Test
  void aStillFigureHasNothingThatAnswersToAPointer() {
    SortedMap<String, byte[]> files = EveryShape.pages("Mexico");

    for (Drawing drawing : EveryShape.drawings("Mexico")) {
      assertThat(text(files, "figures/" + drawing.kind() + ".en.svg"))
          .as(drawing.kind())
          .doesNotContain("ecmeta", "class=", "<style", "pointer", "zr");
    }
  }

  @Test
  void figuresThatLookTheSameKeepNamesAndNumbersOfTheirOwn() {
    Grid numbers = new Grid(List.of("Country"), List.of());
    Drawing shades = EveryShape.drawings("Mexico").get(1);
    List<Block> two =
        Stream.of("first", "second")
            .<Block>map(id -> new Block.Drawn(new StudyFigure(id, id, id, id, shades, numbers)))
            .toList();
    Drawing lines = EveryShape.drawings("Mexico").get(0);
    List<Block> third =
        List.of(new Block.Drawn(new StudyFigure("line", "", "", "", lines, numbers)));

    SortedMap<String, byte[]> files =
        EveryShape.bound(
            Map.of(
                "studies/test", List.of(EveryShape.manuscript("en", two)),
                "studies/english", List.of(EveryShape.manuscript("en", third)),
                "studies/french", List.of(EveryShape.manuscript("fr", third))));

    String one = text(files, "figures/first.en.svg");
    assertThat(one).contains("url(#first-g0)");
    assertThat(text(files, "figures/second.en.svg")).isEqualTo(one.replace("first", "second"));
    assertThat(new String(files.get("studies/english/figures/line.en.svg"), UTF_8))
        .contains("1,200");
    assertThat(new String(files.get("studies/french/figures/line.fr.svg"), UTF_8))
        .contains("1\u00a0200");
  }

  @Test
  void textOfDataStaysText() {
    SortedMap<String, byte[]> files = EveryShape.pages(EveryShape.HOSTILE);

    String page = text(files, "index.html");
    assertThat(page.contains("<img src=x")).isFalse();
    assertThat(page.contains("&lt;img src=x")).isTrue();
    assertThat(page.split("</script>", -1)).hasSize(6);
    for (Drawing drawing : EveryShape.drawings(EveryShape.HOSTILE)) {
      assertThat(text(files, "figures/" + drawing.kind() + ".en.svg")).doesNotContain("<img");
    }
    assertThat(text(files, "figures/lines.en.csv"))
        .contains("\r\n</script><img src=x onerror=alert(1)>\u2028=1+1,12.5\r\n");
  }

  @Test
  void nothingOfAPageIsFetched() {
    String page = text(EveryShape.pages("Mexico"), "index.html");

    // Not the page itself, of which a failure would print megabytes.
    assertThat(page.contains("default-src 'none'")).isTrue();
    assertThat(FETCHED.matcher(page).results().map(MatchResult::group)).isEmpty();
  }

  private static String text(SortedMap<String, byte[]> files, String name) {
    return new String(files.get("studies/test/" + name), UTF_8);
  }
}
