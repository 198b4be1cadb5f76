package org.puebla.indicator.counts.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class CellSumTest {

  private static final double LARGEST = 1e13;

  @Test
  void aSumBeyondAllBoundsIsToldWhenItIsAddedUp() {
    CellSum joined = new CellSum();
    for (int row = 0; row < 93; row++) {
      joined.join(CellSum.of(LARGEST, LARGEST, LARGEST, "A", row));
    }
    assertThat(joined.cells()).isEqualTo(93);
    CellSum travelled = CellSum.ofNumbers(joined.numbers());
    assertThatThrownBy(() -> new CellSum().add(travelled)).isInstanceOf(ArithmeticException.class);
  }

  @Test
  void theLargestSumWithinBoundsIsExact() {
    CellSum joined = new CellSum();
    for (int row = 0; row < 92; row++) {
      joined.join(CellSum.of(LARGEST, LARGEST, LARGEST, "A", row));
    }
    CellSum sum = new CellSum();
    sum.add(joined);
    assertThat(sum.figure().value()).isEqualTo(92 * LARGEST);
  }

  @Test
  void keepsEverythingOnTheWay() {
    CellSum sum = CellSum.of(Double.NaN, 0, 5, "Q", 7);
    sum.add(CellSum.of(2.5, Double.NaN, Double.NaN, "P", 9));
    CellSum travelled = CellSum.ofNumbers(sum.numbers());
    assertThat(travelled.figure()).isEqualTo(sum.figure());
    assertThat(travelled.numbers()).containsExactly(sum.numbers());
    assertThat(travelled.digest()).isEqualTo(7 ^ 9);
  }
}
