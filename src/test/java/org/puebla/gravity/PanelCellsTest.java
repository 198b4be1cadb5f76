package org.puebla.gravity;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PanelCellsTest {

  @ParameterizedTest
  @ValueSource(strings = {"1d", "12f", "3D", "0x1p3", "NaN", "Infinity", "1e999", "1,5", "x", ""})
  void whatIsNoNumberInPlainDigitsIsNone(String text) {
    assertThat(PanelCells.number(text)).isNaN();
  }

  @Property(tries = 200)
  void aNumberReadsBackFromItsText(@ForAll double number) {
    assertThat(PanelCells.number(Double.toString(number)) == number || !Double.isFinite(number))
        .isTrue();
    assertThat(Double.parseDouble(PanelCells.text(number)) == number).isTrue();
  }

  /** Areas that are numbered beyond 64 bits would all be one. */
  @Test
  void wholeNumbersBeyondALongAreDifferentNames() {
    assertThat(PanelCells.text(1e19)).isNotEqualTo(PanelCells.text(1e20));
    assertThat(PanelCells.text(2019)).isEqualTo("2019");
    assertThat(PanelCells.text(0.5)).isEqualTo("0.5");
  }
}
