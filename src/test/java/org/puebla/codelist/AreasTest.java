package org.puebla.codelist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Year;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.puebla.model.Words;

class AreasTest {

  private static final Areas AREAS = Areas.standard();
  private static final Year NOW = Year.of(2024);

  @Test
  void holdsThe249AreasOfIso3166AndKosovo() {
    assertThat(AREAS.all())
        .filteredOn(area -> area.iso2() != null && area.level() != AreaLevel.HISTORIC)
        .hasSize(250);
  }

  @Test
  void callsTheMembersOfTheUnAndFourMoreCountries() {
    assertThat(AREAS.all()).filteredOn(area -> area.level() == AreaLevel.COUNTRY).hasSize(193 + 4);
  }

  @Test
  void namesAnAreaInThreeLanguages() {
    assertThat(AREAS.name("USA", Locale.ENGLISH)).contains("United States of America");
    assertThat(AREAS.name("USA", Locale.forLanguageTag("es-MX")))
        .contains("Estados Unidos de América");
    assertThat(AREAS.name("DOM", Locale.CANADA_FRENCH)).contains("République dominicaine");
    assertThat(AREAS.name("DOM", Locale.GERMAN)).contains("Dominican Republic");
    assertThat(AREAS.name("CHI", Locale.ENGLISH)).isEmpty();
  }

  @Test
  void findsANumberWithAndWithoutItsLeadingZeros() {
    assertThat(AREAS.byNumeric("084")).map(Area::code).contains("BLZ");
    assertThat(AREAS.byNumeric("84")).map(Area::code).contains("BLZ");
    assertThat(AREAS.byNumeric("1")).map(Area::code).contains("M49_001");
    assertThat(AREAS.byNumeric("900")).isEmpty();
    assertThat(AREAS.byNumeric("")).isEmpty();
  }

  @Test
  void theRegionalConferenceHadTenMembersUntilTheDominicanRepublicJoined() {
    assertThat(AREAS.members("RCM", Year.of(1998)))
        .containsExactly("BLZ", "CAN", "CRI", "GTM", "HND", "MEX", "NIC", "PAN", "SLV", "USA")
        .isEqualTo(AREAS.members("PUEBLA10", NOW));
    assertThat(AREAS.members("RCM", Year.of(1999))).hasSize(11).contains("DOM");
  }

  @Test
  void theSmallerGroupsAreParts() {
    assertThat(AREAS.members("CA4", NOW)).containsExactly("GTM", "HND", "NIC", "SLV");
    assertThat(AREAS.members("NCA", NOW)).containsExactly("GTM", "HND", "SLV");
  }

  @Test
  void outsideTheRegionIsEveryPlaceButTheElevenAndTheirTerritories() {
    Set<String> territories = Set.of("ASM", "GUM", "MNP", "PRI", "UMI", "VIR", "PCI", "PCZ");
    Set<String> expected = new TreeSet<>(codes(area -> area.level().isPlace()));
    expected.removeAll(AREAS.members("RCM", NOW));
    expected.removeAll(territories);
    assertThat(AREAS.members("XRG", NOW)).isEqualTo(expected);
    assertThat(AREAS.members("XRG", Year.of(1998))).contains("DOM");
  }

  @Test
  void aRegionHoldsWhatItsSubRegionsHold() {
    assertThat(AREAS.members("M49_013", NOW))
        .containsExactly("BLZ", "CRI", "GTM", "HND", "MEX", "NIC", "PAN", "PCZ", "SLV");
    assertThat(AREAS.members("M49_419", NOW))
        .containsAll(AREAS.members("M49_013", NOW))
        .contains("DOM", "BRA", "ANT")
        .doesNotContain("USA", "M49_013");
    assertThat(AREAS.members("M49_001", NOW))
        .isEqualTo(new TreeSet<>(codes(area -> area.level().isPlace())));
  }

  @Test
  void hasNoMembersForACountryOrAnUnknownCode() {
    assertThat(AREAS.members("MEX", NOW)).isEmpty();
    assertThat(AREAS.members("nowhere", NOW)).isEmpty();
  }

  @Test
  void everyAreaIsNamedInThreeLanguagesAndNoNameIsGivenTwice() {
    List<Function<Words, String>> languages = List.of(Words::en, Words::es, Words::fr);
    for (Function<Words, String> language : languages) {
      assertThat(AREAS.all())
          .extracting(area -> Matching.WORDS.key(language.apply(area.names())))
          .doesNotHaveDuplicates()
          .noneMatch(String::isBlank);
    }
  }

  @Test
  void codesAreWellFormedAndUnique() {
    assertThat(ReferenceFile.read("areas.csv", row -> row.get("code")))
        .doesNotHaveDuplicates()
        .allMatch(code -> code.matches("[A-Z]{3}|_[TUOZ]|M49_[0-9]{3}|PUEBLA10|CA4"));
    assertThat(AREAS.all())
        .filteredOn(area -> area.iso2() != null)
        .extracting(Area::iso2)
        .doesNotHaveDuplicates();
    assertThat(AREAS.all())
        .filteredOn(area -> area.numeric() != null)
        .extracting(Area::numeric)
        .doesNotHaveDuplicates()
        .allMatch(numeric -> numeric.matches("[0-9]{3}"));
  }

  @Test
  void everyPlaceLiesInTheWorldAndEveryParentIsAGroup() {
    for (Area area : AREAS.all()) {
      if (area.parent() != null) {
        assertThat(AREAS.find(area.parent()))
            .as(area.code())
            .hasValueSatisfying(
                parent -> assertThat(parent.level()).isEqualTo(AreaLevel.AGGREGATE));
      }
      assertThat(area.level().isPlace() && area.parent() == null).as(area.code()).isFalse();
    }
  }

  @Test
  void everySuccessorExistsAndBeginsBeforeItsPredecessorEnds() {
    for (Area area : AREAS.all()) {
      assertThat(area.successors().isEmpty())
          .as(area.code())
          .isEqualTo(area.level() != AreaLevel.HISTORIC);
      for (String code : area.successors()) {
        LocalDate start = AREAS.find(code).orElseThrow().validFrom();
        assertThat(start == null || !start.isAfter(area.validTo()))
            .as(area.code() + " before " + code)
            .isTrue();
      }
    }
  }

  @Test
  void historicAreasEndAndOthersDoNot() {
    for (Area area : AREAS.all()) {
      assertThat(area.validTo() != null)
          .as(area.code())
          .isEqualTo(area.level() == AreaLevel.HISTORIC);
      if (area.validFrom() != null && area.validTo() != null) {
        assertThat(area.validFrom()).as(area.code()).isBefore(area.validTo());
      }
    }
  }

  @Test
  void everyMembershipJoinsAPlaceToAGroupOnce() {
    Set<String> pairs = new HashSet<>();
    for (Membership membership : AREAS.memberships()) {
      assertThat(pairs.add(membership.group() + " " + membership.member()))
          .as(membership.toString())
          .isTrue();
      assertThat(AREAS.find(membership.group())).map(Area::level).contains(AreaLevel.AGGREGATE);
      assertThat(AREAS.find(membership.member()))
          .hasValueSatisfying(area -> assertThat(area.level().isPlace()).isTrue());
      if (membership.from() != null && membership.to() != null) {
        assertThat(membership.from()).isBefore(membership.to());
      }
    }
  }

  private static Set<String> codes(Predicate<Area> fits) {
    Set<String> codes = new HashSet<>();
    for (Area area : AREAS.all()) {
      if (fits.test(area)) {
        codes.add(area.code());
      }
    }
    return codes;
  }
}
