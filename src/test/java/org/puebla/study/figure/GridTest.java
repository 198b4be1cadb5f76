package org.puebla.study.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class GridTest {

  @Test
  void whatMustBeKnownOfFiguresGetsAColumn() {
    Grid grid =
        new Grid(
            List.of("Period", "Canada", "Mexico"),
            List.of(
                List.of(
                    GridCell.label("2019"),
                    new GridCell(5.0, "5", "between 2.5 and 7.5", null),
                    new GridCell(7.0, "7", "", null))));

    Grid noted = grid.withNotes(column -> column + ", note");

    assertThat(noted.columns()).containsExactly("Period", "Canada", "Canada, note", "Mexico");
    assertThat(noted.rows().get(0))
        .map(GridCell::value)
        .containsExactly("2019", 5.0, "between 2.5 and 7.5", 7.0);
  }

  @Test
  void whereNothingIsToBeKnownItIsTheSame() {
    Grid grid = new Grid(List.of("Period"), List.of(List.of(GridCell.label("2019"))));

    assertThat(grid.withNotes(column -> "?")).isSameAs(grid);
  }
}
