package org.puebla.study.chapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.puebla.study.declaration.StudyWords;
import org.puebla.study.figure.Grid;
import org.puebla.study.figure.GridCell;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

class CriteriaTest {

  private static final StudyWords ENGLISH = StudyWords.in(Locale.ENGLISH);

  @Test
  void whatTheProducerDoesNotSayIsSaid() {
    Grid matrix = matrix("MEX ASA PS CTZ _U CAL", "USA ASA PS CTZ _U CAL");

    assertThat(shown(matrix))
        .containsExactly(
            List.of(
                "Asylum applications (persons)",
                "citizenship, stay not said",
                "",
                "citizenship, stay not said"));
  }

  @Test
  void fiscalYearsAreNoCalendarYears() {
    Grid matrix = matrix("MEX ENC EV CTZ _U CAL", "USA ENC EV CTZ _U FIS");

    assertThat(shown(matrix).get(0))
        .contains("citizenship, stay not said", "citizenship, stay not said, fiscal period");
  }

  @Test
  void criteriaOfSeveralProducersStandTogether() {
    Grid matrix = matrix("CAN IMM PS CTZ PERM CAL", "CAN IMM PS COB M12P CAL");

    assertThat(shown(matrix).get(0).get(2))
        .isEqualTo("citizenship, permanent residence; country of birth, twelve months and more");
  }

  @Test
  void unitsKeepTheirCapitals() {
    assertThat(shown(matrix("MEX RMI USD RES _U CAL")).get(0).get(0))
        .isEqualTo("Remittances received (US dollars)");
  }

  @Test
  void whatOnlyOthersCountHasNoRow() {
    assertThat(matrix("SWE IMM PS CTZ M12P CAL").rows()).isEmpty();
  }

  private static Grid matrix(String... rows) {
    List<String> columns =
        List.of("ref_area", "measure", "stat_unit", "origin_basis", "duration", "period_basis");
    Table table = Table.create("flows");
    for (int at = 0; at < columns.size(); at++) {
      StringColumn column = StringColumn.create(columns.get(at));
      for (String row : rows) {
        column.append(row.split(" ")[at]);
      }
      table.addColumns(column);
    }
    return Criteria.matrix(ENGLISH, List.of("MEX", "CAN", "USA"), List.of(table));
  }

  private static List<List<String>> shown(Grid grid) {
    return grid.rows().stream().map(row -> row.stream().map(GridCell::shown).toList()).toList();
  }
}
