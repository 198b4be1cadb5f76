package org.puebla.table;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumberBoxTest {

  @Property(tries = 200)
  void aBoxHoldsItsNumber(@ForAll double number) {
    assertThat(NumberBox.of(number) == number).isTrue();
  }

  @Property(tries = 200)
  void wholeNumbersAroundTheEndsOfTheSharedOnesAreThemselves(
      @ForAll @IntRange(min = -5000, max = 5000) int number) {
    assertThat(NumberBox.of(number)).isEqualTo(number);
    assertThat(NumberBox.of(number + 0.5)).isEqualTo(number + 0.5);
  }

  @Test
  void smallCountsShareTheirBoxes() {
    assertThat(NumberBox.of(4095)).isSameAs(NumberBox.of(4095));
    assertThat(NumberBox.of(0)).isSameAs(NumberBox.of(0));
  }

  /** Nought has no sign in a table, where a reader would ask what minus nought people are. */
  @Test
  void minusNoughtIsNought() {
    assertThat(NumberBox.of(-0.0)).hasToString("0.0");
  }

  @ParameterizedTest
  @ValueSource(doubles = {4096, 1e300, Double.POSITIVE_INFINITY, Integer.MAX_VALUE, 4294967297.0})
  void largeNumbersAreNotTakenForSmallOnes(double number) {
    assertThat(NumberBox.orNull(number)).isEqualTo(number);
  }

  @Test
  void noNumberIsNull() {
    assertThat(NumberBox.orNull(Double.NaN)).isNull();
    assertThat(NumberBox.orNull(0)).isZero();
  }
}
