package org.puebla.series;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.puebla.series.Outlier.Kind;

class OutlierTest {

  @Test
  void saysHowFarAndHowMuch() {
    Outlier doubled = new Outlier(Kind.LASTING, 24, Math.log(2), 0.01);

    assertThat(doubled.percent()).isEqualTo(100);
    assertThat(doubled.statistic()).isEqualTo(69.31);
  }

  /** What the last bits of an estimate are, a processor decides. */
  @Property
  void lastBitsDoNotMatter(@ForAll @DoubleRange(min = 0.1, max = 0.9) double effect) {
    double settled = Math.round(effect * 1e3) / 1e3;

    assertThat(new Outlier(Kind.SINGLE, 0, settled * (1 + 1e-9), 0.1).statistic())
        .isEqualTo(new Outlier(Kind.SINGLE, 0, settled * (1 - 1e-9), 0.1).statistic());
  }
}
