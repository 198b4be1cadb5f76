package org.puebla.source.declaration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.puebla.model.DataRevision;
import org.puebla.model.Place;

class EditionsTest {

  private static Editions revised(String... revision) {
    return new Editions(
        Place.of("x"),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(revision),
        Optional.empty());
  }

  @ParameterizedTest
  @CsvSource({"2019-06-17,''", "2022-07-11,wpp-2022", "2024-07-10,wpp-2022", "2025-01-01,wpp-2024"})
  void anEditionIsOfTheLastRevisionThatHadBegun(String edition, String revision) {
    Editions editions = revised("wpp-2022 from 2022-07-11", "wpp-2024 from 2024-07-11");

    assertThat(editions.revisionOf(edition)).isEqualTo(new DataRevision(revision));
  }

  @Test
  void aNameAloneIsThatOfEveryEdition() {
    assertThat(revised("wpp-2019").revisionOf("2019-06-17").name()).isEqualTo("wpp-2019");
  }

  @ParameterizedTest
  @ValueSource(strings = {"wpp 2024", "wpp-2024 since 2024-07-11", "wpp-2024 from July", "-"})
  void whatNamesNoRevisionIsTold(String text) {
    assertThat(Editions.isRevision(text)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "edition,2026-03-31",
    "edition - 1 months,2026-02-28",
    "edition - 36 months,2023-03-31",
    "edition - 2 years,2024-03-31",
    "edition - 31 days,2026-02-28"
  })
  void daysAreCountedBackFromTheEdition(String text, LocalDate day) {
    assertThat(EditionDay.of(text, LocalDate.of(2026, 3, 31))).contains(day);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2019", "edition + 1 months", "edition - 3", "edition - 3 weeks"})
  void otherBoundsAreNoDays(String text) {
    assertThat(EditionDay.of(text, LocalDate.of(2026, 3, 31))).isEmpty();
    assertThat(EditionDay.isOne(text)).isFalse();
  }
}
