package org.puebla.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class BoundedTest {

  private static final double INFINITE = Double.POSITIVE_INFINITY;

  @Test
  void whatIsNotKnownHasNoBounds() {
    assertThat(Bounded.exactly(Double.NaN)).isEqualTo(Bounded.unknown());
    assertThat(Bounded.unknown()).isEqualTo(new Bounded(Double.NaN, -INFINITE, INFINITE));
    assertThat(Bounded.unknown().isKnown()).isFalse();
    assertThat(Bounded.unknown().isExact()).isFalse();
  }

  /** Canada prints {@code --} for 0 to 5: bounds without a figure. */
  @Test
  void boundsMayBeKnownWhereTheFigureIsNot() {
    Bounded suppressed = new Bounded(Double.NaN, 0, 5);

    assertThat(suppressed.isKnown()).isFalse();
    assertThat(suppressed.isExact()).isFalse();
    assertThat(new Bounded(5, 2.5, 7.5).isExact()).isFalse();
    assertThat(new Bounded(5, 5, 5).isExact()).isTrue();
  }

  @Test
  void aFigureBeyondItsBoundsIsRefused() {
    assertThatThrownBy(() -> new Bounded(6, 0, 5)).hasMessage("6.0 is not within 0.0 and 5.0");
    assertThatThrownBy(() -> new Bounded(-1, 0, 5)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Bounded(Double.NaN, 5, 0))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Bounded(1, Double.NaN, 5))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Bounded(1, 0, Double.NaN))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /** Whatever can be made encloses its figure, and whatever encloses its figure can be made. */
  @Property(tries = 200)
  void encloses(@ForAll double value, @ForAll double low, @ForAll double high) {
    if (low <= value && value <= high) {
      assertThat(new Bounded(value, low, high).isKnown()).isTrue();
    } else {
      assertThatThrownBy(() -> new Bounded(value, low, high))
          .isInstanceOf(IllegalArgumentException.class);
    }
    assertThat(Bounded.exactly(value).isExact()).isTrue();
  }
}
