package org.puebla.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableSchemaTest {

  @Test
  void aChoiceOfColumnsKeepsWhatTheyAreAndTheirNewOrder() {
    TableSchema some = Tables.QUALITY.only(List.of("imbalance", "rule_id", "source_id"));

    assertThat(some.columns())
        .containsExactly(
            Tables.QUALITY.column("imbalance"),
            Tables.QUALITY.column("rule_id"),
            Tables.QUALITY.column("source_id"));
    assertThat(some.name()).isEqualTo("quality");
    assertThat(some.position("source_id")).isEqualTo(2);
    assertThat(some.keyPositions()).containsExactly(1, 2);
    assertThat(some.has("edition")).isFalse();
  }

  @Test
  void keyPositionsAreGivenAwayAsACopy() {
    Tables.QUALITY.keyPositions()[0] = 7;

    assertThat(Tables.QUALITY.keyPositions()).containsExactly(0, 1, 2, 7);
  }

  @Test
  void whatItDoesNotHaveIsNamed() {
    assertThatThrownBy(() -> Tables.FLOWS.position("obs_vale"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("flows has no column obs_vale");
    assertThatThrownBy(() -> Tables.named("flow")).hasMessage("no table flow");
    assertThatThrownBy(() -> Tables.FLOWS.only(List.of("sex", "sex")))
        .hasMessage("flows has sex twice");
  }

  @Test
  void everyTableIsFoundByItsNameAndHasAnotherThanTheRest() {
    assertThat(Tables.all()).extracting(TableSchema::name).doesNotHaveDuplicates();
    assertThat(Tables.all()).allMatch(table -> Tables.named(table.name()) == table);
    assertThat(Tables.FLOWS.columns()).isEqualTo(Tables.STOCKS.columns());
  }

  /** Stata allows 32 characters, R and SQL no blanks or signs. */
  @ParameterizedTest
  @ValueSource(
      strings = {"", "Sex", "1st", "_u", "obs value", "año", "a23456789012345678901234567890123"})
  void aNameThatNotEveryReaderTakesIsRefused(String name) {
    assertThatThrownBy(() -> Column.key(name)).hasMessage("not a portable column name: " + name);
  }
}
