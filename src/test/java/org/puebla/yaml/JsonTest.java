package org.puebla.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.puebla.model.PueblaException;
import org.puebla.model.Sex;

class JsonTest {

  record Receipt(
      String sourceId,
      LocalDate edition,
      long rows,
      boolean carried,
      @Nullable Double imbalance,
      Optional<String> note,
      Map<Sex, Long> bySex,
      SortedMap<String, Long> ignored,
      List<Part> parts) {}

  record Part(String name, double share) {}

  private static final Receipt RECEIPT =
      new Receipt(
          "can-x",
          LocalDate.of(2026, 11, 23),
          12,
          false,
          null,
          Optional.empty(),
          Map.of(Sex.TOTAL, 2L, Sex.FEMALE, 1L),
          new TreeMap<>(Map.of("b", 1L, "a", 2L)),
          List.of(new Part("Perú \"x\"\n", 0.5), new Part("y", Double.POSITIVE_INFINITY)));

  @Test
  void writesTheSameTextEveryTime() {
    assertThat(Json.write(RECEIPT))
        .isEqualTo(
            """
            {
              "source_id": "can-x",
              "edition": "2026-11-23",
              "rows": 12,
              "carried": false,
              "by_sex": {
                "F": 1,
                "_T": 2
              },
              "ignored": {
                "a": 2,
                "b": 1
              },
              "parts": [
                {
                  "name": "Perú \\"x\\"\\n",
                  "share": 0.5
                },
                {
                  "name": "y",
                  "share": "Infinity"
                }
              ]
            }
            """);
  }

  @Test
  void readsBackWhatItWrote() {
    assertThat(Json.read(Json.write(RECEIPT), "r.json", Receipt.class)).isEqualTo(RECEIPT);
  }

  @Test
  void keepsTheOrderOfALinkedMapAndNoOther() {
    Map<String, Object> linked = new LinkedHashMap<>();
    linked.put("z", 1);
    linked.put("a", Map.of("y", true, "b", List.of()));

    assertThat(Json.write(linked))
        .isEqualTo("{\n  \"z\": 1,\n  \"a\": {\n    \"b\": [ ],\n    \"y\": true\n  }\n}\n");
  }

  @Test
  void passesOverKeysOfANewerProgram() {
    String text = "{\"name\": \"x\", \"share\": 1, \"colour\": {\"a\": [1, null]}}";

    assertThat(Json.read(text, "p.json", Part.class)).isEqualTo(new Part("x", 1.0));
  }

  @Test
  void saysWhichFileIsNotItsJson() {
    for (String text :
        List.of("", "{", "[]", "{} {}", "{\"name\": \"x\"}", "{\"name\": 1, \"share\": []}")) {
      assertThatExceptionOfType(PueblaException.class)
          .isThrownBy(() -> Json.read(text, "p.json", Part.class))
          .satisfies(
              e -> {
                assertThat(e.problems()).hasSize(1);
                assertThat(e.problems().get(0).rule()).isEqualTo("yaml.not-json");
                assertThat(e.problems().get(0).place()).hasToString("p.json");
              });
    }
  }

  @Property(tries = 300)
  void anyTextAndNumberComesBack(@ForAll String name, @ForAll double share) {
    Part part = new Part(name, share);

    assertThat(Json.read(Json.write(part), "p.json", Part.class)).isEqualTo(part);
  }
}
