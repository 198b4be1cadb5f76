package org.puebla.codelist;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.puebla.model.Problem;

class LookupsTest {

  private static final Lookups OURS = Lookups.in(Path.of("jobs", "lookups"));

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "iso3, CHN, CHN",
    "iso3, XKX, XKX",
    "iso3, YUG, YUG",
    "iso3, XXA, XXA",
    "iso2, NA, NAM",
    "iso2, NO, NOR",
    "m49, 084, BLZ",
    "m49, 84, BLZ",
    "m49, 4, AFG",
    "m49, 001, M49_001",
    "names-en, mexico, MEX",
    "names-es, Belice, BLZ",
    "names-fr, États-Unis d'Amérique, USA",
    "areas-cbp, 'CHINA, PEOPLES REPUBLIC OF', CHN",
    "areas-cbp, OTHER, _O",
    "areas-ircc, 'China, People''s Republic of', CHN",
    "areas-ircc, 'Congo, People''s Republic of the', COG",
    "areas-ircc, 'Congo, Democratic Republic of the', COD",
    "areas-ircc, 'Netherlands Antilles, The', ANT",
    "areas-ircc, Country of Citizenship not stated, _U",
    "areas-upm, Estados Unidos, USA",
    "areas-upm, 'Dominicana, Rep.', DOM",
    "areas-upm, Dominica (Commonwealth), DMA",
    "areas-upm, América Central, M49_013",
    "areas-upm, No especificado, _U",
    "areas-unhcr, UNK, _U",
    "areas-iom, STL, XXA",
    "areas-un-desa, 900, M49_001",
    "areas-un-desa, 947, M49_202"
  })
  void findsTheCode(String lookup, String spelling, String code) {
    assertThat(OURS.find(lookup).orElseThrow().code(spelling)).contains(code);
  }

  @ParameterizedTest
  @CsvSource({
    "iso3, CHI",
    "iso3, SAL",
    "iso3, UNK",
    "iso3, RCM",
    "iso3, NCA",
    "iso3, chn",
    "iso3, _T",
    "iso2, na",
    "iso2, CS",
    "m49, 900",
    "m49, 84.0",
    "names-es, Panama",
    "areas-un-desa, 901",
    "areas-upm, Extranjeros"
  })
  void refusesWhatItDoesNotHold(String lookup, String spelling) {
    assertThat(OURS.find(lookup).orElseThrow().code(spelling)).isEmpty();
  }

  @Test
  void everyFileOfOursIsRight() {
    assertThat(OURS.problems()).isEmpty();
    assertThat(OURS.names())
        .contains("iso3", "iso2", "m49", "names-en", "names-es", "names-fr", "areas-upm");
  }

  @Test
  void everyListLeadsToCodesOfTheAreas() {
    for (String name : OURS.names()) {
      assertThat(OURS.find(name).orElseThrow().spellings().values())
          .as(name)
          .isNotEmpty()
          .allMatch(Areas.standard()::contains);
    }
  }

  @Test
  void everyAreaIsFoundByItsOwnCodeAndNames() {
    for (Area area : Areas.standard().all()) {
      for (String language : new String[] {"en", "es", "fr"}) {
        String name = area.names().in(Locale.forLanguageTag(language));
        assertThat(OURS.find("names-" + language).orElseThrow().code(name)).contains(area.code());
      }
      if (area.numeric() != null) {
        assertThat(OURS.find("m49").orElseThrow().code(area.numeric())).contains(area.code());
      }
    }
  }

  @Test
  void aListThatNobodyWroteIsNone() {
    assertThat(OURS.find("areas-moon")).isEmpty();
    assertThat(OURS.find("../lookups/areas-cbp")).isEmpty();
    assertThat(Lookups.in(folder.resolve("none")).names()).hasSize(6);
  }

  @Test
  void mistakesOfAllFilesAreToldTogether() throws Exception {
    Files.writeString(folder.resolve("areas-a.csv"), "spelling,code\nAtlantis,ATL\n");
    Files.writeString(folder.resolve("areas-b.csv"), "label;code\n");
    Files.writeString(folder.resolve("iso3.csv"), "spelling,code\n");
    assertThat(Lookups.in(folder).problems())
        .extracting(Problem::rule)
        .containsExactly(
            "codelist.unknown-code", "codelist.wrong-header", "codelist.reserved-name");
  }
}
