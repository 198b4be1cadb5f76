package org.puebla.study.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.puebla.study.figure.Drawing;

class DrawingJsonTest {

  @Test
  void aDrawingGoesUnderTheNameOfWhatDrawsItAndAGapStaysAGap() {
    assertThat(DrawingJson.of(lines("Mexico")))
        .isEqualTo(
            "{\"kind\":\"lines\",\"of\":{\"unit\":\"persons\",\"periods\":[\"2020\",\"2021\"],"
                + "\"courses\":[{\"name\":\"Mexico\",\"values\":[1.5,null],\"low\":[],\"high\":[],"
                + "\"breaks\":[1]}]}}");
  }

  @Property(tries = 200)
  void noNameEndsTheScriptOrALineOfIt(@ForAll String name) {
    assertThat(DrawingJson.of(lines("</script>\u2028\u2029<!--" + name)))
        .doesNotContain("<", "\u2028", "\u2029", "\n");
  }

  private static Drawing lines(String name) {
    return new Drawing.Lines(
        "persons",
        List.of("2020", "2021"),
        List.of(
            new Drawing.Course(name, Arrays.asList(1.5, null), List.of(), List.of(), List.of(1))));
  }
}
