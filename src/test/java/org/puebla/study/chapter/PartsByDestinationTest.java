package org.puebla.study.chapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.puebla.study.declaration.StudyWords;
import org.puebla.study.figure.Grid;
import org.puebla.study.figure.GridCell;
import org.puebla.study.figure.Trace;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

class PartsByDestinationTest {

  private static final StudyWords ENGLISH = StudyWords.in(Locale.ENGLISH);

  @Test
  void causesStandBeforeWhatTheModelHoldsAndTheWhole() {
    Grid grid = grid("USA observed 10", "USA residual 1", "USA C2 4", "USA fixed-effects 2");

    assertThat(grid.columns())
        .containsExactly(
            "To",
            "Asymmetries between labour markets",
            "Fixed effects",
            "Not explained",
            "Observed change");
  }

  @Test
  void aDestinationWithoutAPartHasAnEmptyCell() {
    Grid grid = grid("USA C1 4", "CAN C2 3");

    assertThat(grid.rows())
        .map(row -> row.stream().map(GridCell::shown).toList())
        .containsExactly(List.of("Canada", "", "3"), List.of("United States", "4", ""));
  }

  @Test
  void aPartSaysItsBandAndItsRow() {
    GridCell part = grid("USA C1 4").rows().get(0).get(1);

    assertThat(part.note()).isEqualTo("between 3 and 5");
    assertThat(part.trace()).extracting(Trace::table).isEqualTo("attribution");
    assertThat(part.trace()).extracting(Trace::where).asString().contains("destination=USA", "C1");
  }

  /** Each row as destination, cause and part; its band is one to either side. */
  private static Grid grid(String... rows) {
    Table table =
        Table.create(
            "attribution",
            StringColumn.create("model"),
            StringColumn.create("origin"),
            StringColumn.create("destination"),
            StringColumn.create("t0"),
            StringColumn.create("t1"),
            StringColumn.create("cause"),
            DoubleColumn.create("contribution"),
            DoubleColumn.create("low"),
            DoubleColumn.create("high"));
    for (String row : rows) {
      String[] cells = row.split(" ");
      double part = Double.parseDouble(cells[2]);
      for (int at = 0; at < 6; at++) {
        table
            .stringColumn(at)
            .append(List.of("asylum", "_T", cells[0], "2016", "2019", cells[1]).get(at));
      }
      table.doubleColumn("contribution").append(part);
      table.doubleColumn("low").append(part - 1);
      table.doubleColumn("high").append(part + 1);
    }
    return PartsByDestination.grid(ENGLISH, table);
  }
}
