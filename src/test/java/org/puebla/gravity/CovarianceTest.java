package org.puebla.gravity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.EigenDecomposition;
import org.apache.commons.math3.linear.RealMatrix;
import org.junit.jupiter.api.Test;
import org.puebla.gravity.GravitySpec.Errors;
import org.puebla.gravity.GravitySpec.SmallSample;

class CovarianceTest {

  private static final double[][] BREAD = {{0.02, 0.004}, {0.004, 0.05}};

  /** Scores of both ways together that outweigh those of each in one direction. */
  private static final double[][] FIRST = {{9, 1}, {1, 2}};

  private static final double[][] SECOND = {{4, 0.5}, {0.5, 1}};
  private static final double[][] BOTH = {{7, -3}, {-3, 6}};

  private record Scores(double first, double second) implements Covariance.Meat {

    @Override
    public double[][] ofRows() {
      return times(BOTH);
    }

    @Override
    public double[][] ofClusters(int way) {
      return times(way == 0 ? FIRST : SECOND);
    }

    @Override
    public double[][] ofBothWays() {
      return times(BOTH);
    }

    @Override
    public int parameters() {
      return 2;
    }

    private double[][] times(double[][] meat) {
      return new double[][] {
        {meat[0][0] * first * first, meat[0][1] * first * second},
        {meat[1][0] * first * second, meat[1][1] * second * second}
      };
    }
  }

  /** Of terms that are so many times as large, whose coefficients are so much smaller. */
  private static Covariance.Estimated of(double first, double second) {
    RealMatrix bread =
        new Array2DRowRealMatrix(
            new double[][] {
              {BREAD[0][0] / first / first, BREAD[0][1] / first / second},
              {BREAD[1][0] / first / second, BREAD[1][1] / second / second}
            });
    return new Covariance(bread, 80, List.of(10, 8), new Scores(first, second))
        .of(Errors.CLUSTERED, SmallSample.NONE);
  }

  @Property(tries = 60)
  void unitsOfOneTermDoNotChangeTheErrorOfAnother(
      @ForAll @IntRange(min = -6, max = 6) int first,
      @ForAll @IntRange(min = -6, max = 6) int second) {
    double one = Math.pow(10, first);
    double other = Math.pow(10, second);
    RealMatrix plain = of(1, 1).matrix();
    RealMatrix scaled = of(one, other).matrix();

    assertThat(scaled.getEntry(0, 0) * one * one / plain.getEntry(0, 0)).isCloseTo(1, within(1e-9));
    assertThat(scaled.getEntry(1, 1) * other * other / plain.getEntry(1, 1))
        .isCloseTo(1, within(1e-9));
  }

  @Test
  void aDirectionBelowNoughtIsSetToNoughtAndTold() {
    Covariance.Estimated mended = of(1, 1);

    assertThat(mended.below()).isEqualTo(1);
    for (double value : new EigenDecomposition(mended.matrix()).getRealEigenvalues()) {
      assertThat(value).isGreaterThan(-1e-12);
    }
  }

  @Test
  void aMatrixThatIsPositiveStaysAsItIs() {
    Covariance.Estimated rows =
        new Covariance(new Array2DRowRealMatrix(BREAD), 80, List.of(10), new Scores(1, 1))
            .of(Errors.CLUSTERED, SmallSample.NONE);

    assertThat(rows.below()).isZero();
  }
}
