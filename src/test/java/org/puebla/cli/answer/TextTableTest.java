package org.puebla.cli.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextTableTest {

  @Test
  void cellsOfAColumnBeginAtTheSamePlace() {
    TextTable grid = new TextTable().row("IMM", "Immigration").row("CUSS", "In custody");

    assertThat(grid.lines()).containsExactly("IMM   Immigration", "CUSS  In custody");
  }

  @Test
  void anAccentTakesOnePlaceAndALineHasNoTrailingBlanks() {
    TextTable grid = new TextTable().row("á", "x").row("bb", "");

    assertThat(grid.lines()).containsExactly("á   x", "bb");
  }
}
