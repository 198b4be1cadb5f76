package org.puebla.cli.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.puebla.table.Column;
import org.puebla.table.TableSchema;
import org.puebla.table.Tables;

/** A new table cannot be forgotten by explain. */
class RowOriginTest {

  static List<TableSchema> tables() {
    return Tables.all();
  }

  @ParameterizedTest
  @MethodSource("tables")
  void everyTableHasOneWhoseColumnsItHas(TableSchema table) {
    RowOrigin account = RowOrigin.of(table);

    for (RowOrigin.Measured measured : account.figures()) {
      assertThat(table.has(measured.value())).as(measured.value()).isTrue();
      if (measured.hasBounds()) {
        assertThat(table.has(measured.low())).as(measured.low()).isTrue();
        assertThat(table.has(measured.high())).as(measured.high()).isTrue();
      }
    }
  }

  /** Which bounds a table has is told by the names of its columns. */
  @ParameterizedTest
  @MethodSource("tables")
  void noBoundIsLeftOut(TableSchema table) {
    Set<String> shown = new HashSet<>();
    RowOrigin.of(table).figures().forEach(each -> shown.addAll(List.of(each.low(), each.high())));

    assertThat(table.columns().stream().map(Column::name))
        .filteredOn(name -> name.matches("(.*_)?(low|high)"))
        .isSubsetOf(shown);
  }

  @ParameterizedTest
  @MethodSource("tables")
  void whatAModelSaysHasAPage(TableSchema table) {
    RowOrigin account = RowOrigin.of(table);

    assertThat(account.origin() == RowOrigin.Origin.MODEL)
        .isEqualTo(table.has("model") || table.has("method") || table.has("smape"));
    if (account.origin() == RowOrigin.Origin.MODEL) {
      assertThat(Path.of(account.page())).isRegularFile();
    }
  }
}
