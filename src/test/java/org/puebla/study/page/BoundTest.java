package org.puebla.study.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.puebla.study.figure.Drawing;

class BoundTest {

  private static final Pattern FETCHED = Pattern.compile("(src|href)=[\"']?(https?:)?//[^>]{0,80}");

  @Test
  void everyShapeIsDrawnInEveryLanguageAndTheSameEachTime() throws IOException {
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
            .map(drawing -> drawer.svg("a", drawing, String::valueOf))
            .toList();
    EveryShape.drawings("Belize").forEach(drawing -> drawer.svg("b", drawing, String::valueOf));
    List<Drawing> backwards = new ArrayList<>(EveryShape.drawings("Mexico"));
    Collections.reverse(backwards);
    List<String> again =
        new ArrayList<>(
            backwards.stream().map(drawing -> drawer.svg("a", drawing, String::valueOf)).toList());
    Collections.reverse(again);

    assertThat(again).isEqualTo(first);
  }

  @Test
  void textOfDataStaysText() throws IOException {
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
  void nothingOfAPageIsFetched() throws IOException {
    String page = text(EveryShape.pages("Mexico"), "index.html");

    // Not the page itself, of which a failure would print megabytes.
    assertThat(page.contains("default-src 'none'")).isTrue();
    assertThat(FETCHED.matcher(page).results().map(MatchResult::group)).isEmpty();
  }

  private static String text(SortedMap<String, byte[]> files, String name) {
    return new String(files.get("studies/test/" + name), UTF_8);
  }
}
