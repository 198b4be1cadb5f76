package org.puebla.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GridTest {

  @Test
  void cellsOfAColumnBeginAtTheSamePlace() {
    Grid grid = new Grid().row("IMM", "Immigration").row("CUSS", "In custody");

    assertThat(grid.lines()).containsExactly("IMM   Immigration", "CUSS  In custody");
  }

  @Test
  void anAccentTakesOnePlaceAndALineHasNoTrailingBlanks() {
    Grid grid = new Grid().row("á", "x").row("bb", "");

    assertThat(grid.lines()).containsExactly("á   x", "bb");
  }
}
