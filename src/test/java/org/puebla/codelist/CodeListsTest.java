package org.puebla.codelist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.puebla.model.Accompaniment;
import org.puebla.model.Cause;
import org.puebla.model.Coded;
import org.puebla.model.DurationCriterion;
import org.puebla.model.Frequency;
import org.puebla.model.LegalStatus;
import org.puebla.model.Measure;
import org.puebla.model.ObservationStatus;
import org.puebla.model.OriginBasis;
import org.puebla.model.PeriodBasis;
import org.puebla.model.Reason;
import org.puebla.model.Sex;
import org.puebla.model.StatUnit;
import org.puebla.quality.RefusalReason;
import org.puebla.table.Tables;

class CodeListsTest {

  static Stream<Arguments> vocabularies() {
    return Stream.of(
        Arguments.of("measure", Measure.values()),
        Arguments.of("stat_unit", StatUnit.values()),
        Arguments.of("origin_basis", OriginBasis.values()),
        Arguments.of("duration", DurationCriterion.values()),
        Arguments.of("legal_status", LegalStatus.values()),
        Arguments.of("reason", Reason.values()),
        Arguments.of("sex", Sex.values()),
        Arguments.of("accompaniment", Accompaniment.values()),
        Arguments.of("freq", Frequency.values()),
        Arguments.of("period_basis", PeriodBasis.values()),
        Arguments.of("obs_status", ObservationStatus.values()),
        Arguments.of("cause", Cause.values()),
        Arguments.of("refusal_reason", RefusalReason.values()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("vocabularies")
  void everyConstantHasExactlyOneRow(String codelist, Coded[] constants) {
    List<String> codes = Arrays.stream(constants).map(Coded::code).toList();
    assertThat(CodeLists.find(codelist))
        .hasValueSatisfying(
            list -> assertThat(list.codes()).containsExactlyInAnyOrderElementsOf(codes));
  }

  @Test
  void everyListThatATableNamesExists() {
    List<String> ids = CodeLists.all().stream().map(CodeList::id).toList();
    assertThat(Tables.all().stream().flatMap(table -> table.columns().stream()))
        .flatExtracting(column -> column.codelist().stream().toList())
        .isSubsetOf(ids);
  }

  /** A flow without a unit of its own is measured in what it counts. */
  @Test
  void whatIsCountedIsAUnit() {
    assertThat(CodeLists.find("unit_measure").orElseThrow().codes())
        .containsAll(Arrays.stream(StatUnit.values()).map(Coded::code).toList());
  }

  @Test
  void listAndCodeAreAKey() {
    assertThat(CodeLists.entries().map(entry -> entry.codelist() + " " + entry.code()))
        .doesNotHaveDuplicates();
  }

  @Test
  void everyEntryIsNamedInThreeLanguages() {
    assertThat(CodeLists.entries())
        .allSatisfy(
            entry ->
                assertThat(List.of(entry.names().en(), entry.names().es(), entry.names().fr()))
                    .noneMatch(String::isBlank));
  }

  @Test
  void tellsTheMembersOfOurGroups() {
    assertThat(CodeLists.find("area_RCM"))
        .hasValueSatisfying(
            list ->
                assertThat(list.entries())
                    .hasSize(11)
                    .filteredOn(entry -> entry.validFrom() != null)
                    .extracting(CodeListEntry::code)
                    .containsExactly("DOM"));
  }

  @Test
  void anUnknownListIsNone() {
    assertThat(CodeLists.find("colour")).isEmpty();
  }
}
