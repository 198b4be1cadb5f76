package org.puebla.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.puebla.model.Coded;
import org.puebla.model.ExitCode;
import org.puebla.model.Place;
import org.puebla.model.Problem;
import org.puebla.model.PueblaException;

class YamlTest {

  private static final String FILE = "jobs/sources/usa/x.yml";

  record Shop(
      Place place,
      String name,
      Optional<Integer> yearStarts,
      Optional<Double> scale,
      List<String> lookup,
      Map<String, String> map,
      Map<String, Shelf> shelves,
      List<Shelf> list,
      Optional<Fruit> fruit,
      Optional<Extent> extent,
      @OneOf({"count", "number"}) Optional<String> as) {}

  record Shelf(Place place, long height, boolean open) {
    Shelf {
      if (height < 0) {
        throw new IllegalArgumentException("height below 0");
      }
    }
  }

  enum Extent {
    WHOLE_EDITION,
    SAMPLE
  }

  enum Fruit implements Coded {
    APPLE("A"),
    PEAR("_P");

    private final String code;

    Fruit(String code) {
      this.code = code;
    }

    @Override
    public String code() {
      return code;
    }
  }

  @Test
  void bindsEveryKindOfComponent() {
    Shop shop =
        read(
            """
            # a comment
            name: north
            year-starts: 10
            scale: 1e3
            lookup: [one, two]
            map: { b: 1, a: 2 }
            shelves:
              top:
                height: 3
                open: true
            list:
              - { height: 1, open: false }
            fruit: _P
            extent: whole-edition
            as: count
            """);

    assertThat(shop)
        .isEqualTo(
            new Shop(
                Place.line(FILE, 2),
                "north",
                Optional.of(10),
                Optional.of(1000.0),
                List.of("one", "two"),
                Map.of("b", "1", "a", "2"),
                Map.of("top", new Shelf(Place.line(FILE, 8), 3, true)),
                List.of(new Shelf(Place.line(FILE, 12), 1, false)),
                Optional.of(Fruit.PEAR),
                Optional.of(Extent.WHOLE_EDITION),
                Optional.of("count")));
    assertThat(shop.map().keySet()).containsExactly("b", "a");
  }

  @Test
  void whatIsAbsentIsEmpty() {
    Shop shop = read("name: north");

    assertThat(shop.yearStarts()).isEmpty();
    assertThat(shop.lookup()).isEmpty();
    assertThat(shop.map()).isEmpty();
  }

  @Test
  void oneTextAloneIsAListOfOne() {
    assertThat(read("{ name: north, lookup: all }").lookup()).containsExactly("all");
  }

  @ParameterizedTest
  @CsvSource({
    "01, 01",
    "NO, NO",
    "yes, yes",
    "null, null",
    "~, ~",
    "1.50, 1.50",
    "2015-02, 2015-02",
    "0x1F, 0x1F",
    "1_000, 1_000",
    "12:30, 12:30",
    "'\"\"', ''"
  })
  void guessesNothingFromHowAValueLooks(String written, String read) {
    assertThat(read("name: " + written).name()).isEqualTo(read);
  }

  @Test
  void keepsAByteOrderMarkOutOfTheFirstKey(@TempDir Path folder) throws Exception {
    Path file = Files.writeString(folder.resolve("x.yml"), "\uFEFFname: Perú\r\n");

    assertThat(Yaml.read(file, FILE, Shop.class).name()).isEqualTo("Perú");
  }

  @Test
  void findsEveryProblemOfAFileAtOnce() {
    assertThat(
            problems(
                """
                nam: north
                year-starts: October
                scale: 1,5
                lookup: { a: b }
                map: [a]
                shelves:
                  top: { height: 99999999999999999999, open: yes, colour: red }
                  top: { height: 1, open: true }
                list:
                  - height: -1
                    open: true
                  - open:
                fruit: P
                extent: samples
                as: weight
                year-starts: 1
                """))
        .containsExactlyInAnyOrder(
            at(16, "yaml.duplicate-key", "year-starts", Place.line(FILE, 2)),
            at(1, "yaml.unknown-key-near", "nam", "name", keys()),
            at(1, "yaml.missing-key", "name"),
            at(2, "yaml.not-a-whole-number", "year-starts", "October"),
            at(3, "yaml.not-a-number", "scale", "1,5"),
            at(4, "yaml.not-a-list", "lookup"),
            at(5, "yaml.not-a-mapping", "map"),
            at(8, "yaml.duplicate-key", "top", Place.line(FILE, 7)),
            at(7, "yaml.unknown-key", "colour", "height, open"),
            at(7, "yaml.not-a-whole-number", "height", "99999999999999999999"),
            at(7, "yaml.not-true-or-false", "open", "yes"),
            at(10, "yaml.refused", "list", "height below 0"),
            at(12, "yaml.missing-key", "height"),
            at(12, "yaml.no-value", "open"),
            at(13, "yaml.not-a-choice", "P", "A, _P"),
            at(14, "yaml.not-a-choice-near", "samples", "sample", "whole-edition, sample"),
            at(15, "yaml.not-a-choice", "weight", "count, number"));
  }

  @Test
  void refusesAnchorsSoThatNoFewBytesBecomeABillion() {
    String bomb =
        """
        name: north
        map: &a { x: y }
        list: [*a, *a]
        """;

    assertThat(problems(bomb)).contains(at(2, "yaml.anchor", "a"));
  }

  @Test
  void saysThatAFileIsEmpty() {
    assertThat(problems("")).containsExactly(Problem.at(Place.of(FILE), "yaml.empty"));
    assertThat(problems("# nothing\n")).containsExactly(Problem.at(Place.of(FILE), "yaml.empty"));
  }

  @Test
  void saysThatATabIndents() {
    assertThat(problems("map:\n\ta: b\n")).containsExactly(at(2, "yaml.tab"));
  }

  @Test
  void saysOnWhichLineItIsNoLongerYaml() {
    assertThat(problems("name: north\nmap: { a: b\nas: count\n"))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.rule()).isEqualTo("yaml.malformed");
              assertThat(problem.place()).isEqualTo(Place.line(FILE, 3));
            });
  }

  @Test
  void saysThatThereIsMoreThanOneDocument() {
    assertThat(problems("name: a\n---\nname: b\n"))
        .extracting(Problem::rule)
        .containsExactly("yaml.malformed");
  }

  @Test
  void saysWhichCharacterIsNotAllowed() {
    assertThat(problems("name: a\nas: \u0000\n"))
        .containsExactly(at(2, "yaml.control-character", "U+0000"));
  }

  @Test
  void saysWhereBytesAreNotUtf8(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("x.yml");
    Files.writeString(file, "name: a\nas: Per\u00fa\n", StandardCharsets.ISO_8859_1);

    assertThat(thrownBy(() -> Yaml.read(file, FILE, Shop.class)).problems())
        .containsExactly(at(2, "yaml.not-utf-8"));
  }

  @Test
  void saysThatAFileIsTooLongOrTooDeep() {
    assertThat(problems("name: " + "[".repeat(50)))
        .extracting(Problem::rule)
        .containsExactly("yaml.beyond-limits");
    assertThat(problems("name: " + "x".repeat(3_000_001)))
        .extracting(Problem::rule)
        .containsExactly("yaml.beyond-limits");
  }

  @Test
  void tellsAMissingFileFromOneThatCannotBeRead(@TempDir Path folder) throws Exception {
    Files.createDirectory(folder.resolve("folder.yml"));

    PueblaException missing =
        thrownBy(() -> Yaml.read(folder.resolve("none.yml"), FILE, Shop.class));
    PueblaException unreadable =
        thrownBy(() -> Yaml.read(folder.resolve("folder.yml"), FILE, Shop.class));

    assertThat(missing.problems()).containsExactly(Problem.at(Place.of(FILE), "yaml.no-file"));
    assertThat(missing.exitCode()).isEqualTo(ExitCode.INPUT_MISSING);
    assertThat(unreadable.problems()).extracting(Problem::rule).containsExactly("yaml.unreadable");
  }

  @Test
  void knowsWhereEachKeyStands() {
    String text = "name: north\nmap:\n  a: b\nlist:\n  - height: 1\n    open: true\n";
    Places places = Yaml.bind(text, FILE, Shop.class).places();

    assertThat(places.at("map", "a")).isEqualTo(Place.line(FILE, 3));
    assertThat(places.at("list", "0", "open")).isEqualTo(Place.line(FILE, 6));
    assertThat(places.at("map", "none")).isEqualTo(Place.line(FILE, 2));
    assertThat(places.at("none")).isEqualTo(Place.of(FILE));
  }

  @Property(tries = 500)
  boolean anyTextIsReadOrRefusedWithAPlace(@ForAll String text) {
    try {
      Yaml.read("name: a\nmap: {" + text + "}", FILE, Shop.class);
      return true;
    } catch (PueblaException e) {
      return !e.problems().isEmpty()
          && e.problems().stream().allMatch(problem -> problem.place() != null);
    }
  }

  private static String keys() {
    return "name, year-starts, scale, lookup, map, shelves, list, fruit, extent, as";
  }

  private static Problem at(long line, String rule, Object... facts) {
    return Problem.at(Place.line(FILE, line), rule, facts);
  }

  private static Shop read(String text) {
    return Yaml.read(text, FILE, Shop.class);
  }

  private static List<Problem> problems(String text) {
    PueblaException refusal = thrownBy(() -> read(text));
    assertThat(refusal.exitCode()).isEqualTo(ExitCode.INVALID);
    return refusal.problems();
  }

  private static PueblaException thrownBy(ThrowingCallable action) {
    return catchThrowableOfType(PueblaException.class, action);
  }
}
