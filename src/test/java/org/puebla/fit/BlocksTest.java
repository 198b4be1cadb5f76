package org.puebla.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.puebla.matrix.AreaMatrix;
import org.puebla.matrix.AreaVector;
import org.puebla.model.PueblaException;
import org.puebla.testing.GoldenCase;
import org.puebla.testing.Near;

class BlocksTest {

  private static final Blocks ELEVEN = Blocks.ofSizes(2, 3, 4, 2);

  @Test
  void spreadsFiguresOverBlocks() {
    double[][] numbers = new double[4][4];
    for (int at = 0; at < 16; at++) {
      numbers[at % 4][at / 4] = at + 1;
    }
    Near.assertNear(
        ELEVEN.spread(AreaMatrix.square(ELEVEN.names(), numbers)),
        new GoldenCase("block_matrix_doc").matrix("out"),
        1e-15);
  }

  @Test
  void spreadsFiguresOverStripes() {
    double[][] numbers = new double[11][4];
    for (int at = 0; at < 44; at++) {
      numbers[at / 4][at % 4] = at + 1;
    }
    Near.assertNear(
        ELEVEN.spreadStripes(new AreaMatrix(ELEVEN.areas(), ELEVEN.names(), numbers)),
        new GoldenCase("stripe_matrix_doc").matrix("out"),
        1e-15);
  }

  @Test
  void sumsBlocks() {
    AreaMatrix numbered = new GoldenCase("block_sum_doc").matrix("in_m");
    AreaMatrix sums = ELEVEN.sums(AreaMatrix.square(ELEVEN.areas(), numbered.cells()));
    assertThat(sums.between("A", "A")).isEqualTo(424);
    assertThat(sums.between("D", "A")).isEqualTo(460);
    assertThat(sums.between("D", "D")).isEqualTo(856);
  }

  /** The reference calls areas of margins by their numbers. */
  @Test
  void fitsRowsColumnsAndBlocksAsTheReferenceDoes() {
    GoldenCase golden = new GoldenCase("ipf2_block_doc");
    Fit<AreaMatrix> fit =
        BlockFit.fit(
            flat(blocks(golden)),
            vector(golden, "in_row_tot"),
            vector(golden, "in_col_tot"),
            blocks(golden),
            AreaMatrix.square(blocks(golden).names(), golden.matrix("in_block_tot").cells()),
            Tolerance.EXACT);
    Near.assertNear(fit.table(), golden.matrix("out_mu"), 1e-12);
    assertThat(fit.certificate().converged()).isTrue();
  }

  @Test
  void fitsStripesAsTheReferenceDoes() {
    GoldenCase golden = new GoldenCase("ipf2_stripe_doc");
    AreaMatrix expected = golden.matrix("out_mu");
    Blocks blocks =
        new Blocks(
            expected.rows(), expected.rows().stream().map(area -> area.substring(0, 1)).toList());
    Fit<AreaMatrix> fit =
        BlockFit.fitStripes(
            flat(blocks),
            blocks,
            new AreaMatrix(blocks.areas(), blocks.names(), golden.matrix("in_stripe_tot").cells()),
            Tolerance.EXACT);
    Near.assertNear(fit.table(), expected, 1e-12);
    assertThat(fit.certificate().converged()).isTrue();
  }

  @Test
  void namesABlockWhoseAreasDisagreeWithIt() {
    GoldenCase golden = new GoldenCase("ipf2_block_doc");
    Blocks blocks = blocks(golden);
    AreaVector rows = vector(golden, "in_row_tot");
    rows.values()[0] += 10;
    PueblaException refusal =
        catchThrowableOfType(
            PueblaException.class,
            () ->
                BlockFit.fit(
                    flat(blocks),
                    rows,
                    vector(golden, "in_col_tot"),
                    blocks,
                    AreaMatrix.square(blocks.names(), golden.matrix("in_block_tot").cells()),
                    Tolerance.EXACT));
    assertThat(refusal.problems()).singleElement();
    assertThat(refusal.problems().get(0).rule()).endsWith(".sums-disagree");
    assertThat(refusal.problems().get(0).facts()).contains("rows, block A");
  }

  @Test
  void namesAStripeOfNoughtsOfWhichPeopleAreAsked() {
    Blocks blocks = Blocks.ofSizes(1, 1);
    AreaMatrix seed = AreaMatrix.square(blocks.areas(), new double[][] {{0, 1}, {1, 0}});
    AreaMatrix totals =
        new AreaMatrix(blocks.areas(), blocks.names(), new double[][] {{0, 1}, {1, 1}});
    PueblaException refusal =
        catchThrowableOfType(
            PueblaException.class,
            () -> BlockFit.fitStripes(seed, blocks, totals, Tolerance.EXACT));
    assertThat(refusal.problems().get(0).facts()).containsExactly("B1, B");
  }

  @Property(tries = 200)
  void recoversAllThreeKindsOfSums(@ForAll @IntRange(max = 1_000_000) int number) {
    Random random = new Random(number);
    AreaMatrix truth = random(random);
    Fit<AreaMatrix> fit =
        BlockFit.fit(
            random(random),
            truth.rowSums(),
            truth.columnSums(),
            ELEVEN,
            ELEVEN.sums(truth),
            Tolerance.EXACT);
    assertThat(fit.certificate().converged()).isTrue();
    double scale = truth.sum();
    AreaMatrix sums = ELEVEN.sums(fit.table());
    for (String from : ELEVEN.names()) {
      for (String to : ELEVEN.names()) {
        assertThat(sums.between(from, to))
            .isCloseTo(ELEVEN.sums(truth).between(from, to), within(1e-11 * scale));
      }
    }
  }

  private static AreaMatrix random(Random random) {
    double[][] cells = new double[11][11];
    for (double[] row : cells) {
      for (int at = 0; at < row.length; at++) {
        row[at] = Math.exp(random.nextGaussian());
      }
    }
    return AreaMatrix.square(ELEVEN.areas(), cells);
  }

  private static Blocks blocks(GoldenCase golden) {
    List<String> areas = golden.matrix("in_block").rows();
    return new Blocks(areas, areas.stream().map(area -> area.substring(0, 1)).toList());
  }

  private static AreaVector vector(GoldenCase golden, String file) {
    return new AreaVector(golden.matrix("in_block").rows(), golden.vector(file).values());
  }

  private static AreaMatrix flat(Blocks blocks) {
    double[][] ones = new double[blocks.areas().size()][blocks.areas().size()];
    for (double[] row : ones) {
      java.util.Arrays.fill(row, 1);
    }
    return AreaMatrix.square(blocks.areas(), ones);
  }
}
