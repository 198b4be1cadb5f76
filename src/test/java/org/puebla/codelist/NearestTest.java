package org.puebla.codelist;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {

  private static final Lookups LOOKUPS = Lookups.in(Path.of("jobs", "lookups"));

  @Test
  void suggestsTheStandardNameForALongerOne() {
    assertThat(Nearest.to("Türkiye, Republic of", lookups("names-en")))
        .hasValueSatisfying(
            match -> {
              assertThat(match.code()).isEqualTo("TUR");
              assertThat(match.spelling()).isEqualTo("Türkiye");
              assertThat(match.score()).isBetween(0.8, 0.99);
            });
  }

  @Test
  void seesThroughMissingAccentsAndSlips() {
    assertThat(Nearest.to("Panama", lookups("names-es")))
        .contains(new Nearest.Match("Panamá", "PAN", 1));
    assertThat(Nearest.to("Hodnuras", lookups("names-es", "areas-upm")))
        .map(Nearest.Match::code)
        .contains("HND");
  }

  @Test
  void staysSilentWhereNothingIsNear() {
    assertThat(Nearest.to("Qwxzk", lookups("names-en", "names-es", "names-fr"))).isEmpty();
    assertThat(Nearest.to("", lookups("names-en"))).isEmpty();
  }

  @Test
  void neverGuessesACode() {
    assertThat(Nearest.to("CHI", lookups("iso3", "iso2", "m49"))).isEmpty();
  }

  private static List<Lookup> lookups(String... names) {
    return List.of(names).stream().map(name -> LOOKUPS.find(name).orElseThrow()).toList();
  }
}
