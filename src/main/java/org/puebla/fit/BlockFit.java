package org.puebla.fit;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.puebla.matrix.AreaMatrix;
import org.puebla.matrix.AreaVector;

/**
 * A table of areas of which not only the rows and columns have given sums but also its blocks or
 * its stripes, for instance flows between countries where those between regions are known:
 * y<sub>ij</sub> = a<sub>i</sub> b<sub>j</sub> c<sub>IJ</sub> m<sub>ij</sub> (Willekens 1999).
 */
public final class BlockFit {

  private BlockFit() {}

  /**
   * Fits a seed to the sums of its rows, its columns and its pairs of blocks, by sweeps over the
   * three in turn.
   *
   * @param seed square, at least nought, of the areas of the blocks
   * @param rows sum asked of each row
   * @param columns sum asked of each column
   * @param totals sum asked of the cells between each two blocks
   * @return with a certificate that says which sum is furthest off where the zeros of the seed
   *     leave no table that meets all three
   * @throws org.puebla.model.PueblaException when a figure is no count, areas or blocks differ, the
   *     sums of rows or columns of a block disagree with those of the blocks, or something is asked
   *     of cells that are all nought, naming the area or block
   */
  public static Fit<AreaMatrix> fit(
      AreaMatrix seed,
      AreaVector rows,
      AreaVector columns,
      Blocks blocks,
      AreaMatrix totals,
      Tolerance tolerance) {
    List<String> areas = blocks.areas();
    List<String> names = blocks.names();
    Checks checks = new Checks();
    checks.counts("seed", seed);
    checks.counts("rows", rows);
    checks.counts("columns", columns);
    checks.counts("block totals", totals);
    checks.sameAreas("blocks", areas, "seed (orig)", seed.rows());
    checks.sameAreas("blocks", areas, "seed (dest)", seed.columns());
    checks.sameAreas("blocks", areas, "rows", rows.areas());
    checks.sameAreas("blocks", areas, "columns", columns.areas());
    checks.sameAreas("blocks", names, "block totals (orig)", totals.rows());
    checks.sameAreas("blocks", names, "block totals (dest)", totals.columns());
    checks.requireNone();
    requireAgreement(checks, blocks, "rows", rows, totals.rowSums());
    requireAgreement(checks, blocks, "columns", columns, totals.columnSums());
    requireSomething(checks, seed.rowSums(), rows);
    requireSomething(checks, seed.columnSums(), columns);
    AreaMatrix seeded = blocks.sums(seed);
    for (String from : names) {
      for (String to : names) {
        if (totals.between(from, to) > 0 && seeded.between(from, to) == 0) {
          checks.add("fit.nothing-to-scale", from + ", " + to);
        }
      }
    }
    checks.requireNone();
    double[] asked = Checks.ordered(rows, areas);
    double[] across = Checks.ordered(columns, areas);
    requireRoom(seed, asked, across, areas, tolerance);
    BlockSweeps sweeps =
        new BlockSweeps(
            Checks.ordered(seed, areas, areas),
            asked,
            across,
            blocks.places(),
            Checks.ordered(totals, names, names));
    int iterations = sweeps.run(tolerance);
    return new Fit<>(
        new AreaMatrix(areas, areas, sweeps.cells()),
        sweeps.certificate(areas, names, iterations, tolerance));
  }

  /**
   * Fits a seed to the sums of its stripes: of each row, the cells in each block of columns. The
   * sum of a row is then the sum of its stripes, so that one step is enough.
   *
   * @param totals by area and block
   * @throws org.puebla.model.PueblaException when a figure is no count, areas or blocks differ, or
   *     something is asked of a stripe that is all nought, naming it
   */
  public static Fit<AreaMatrix> fitStripes(
      AreaMatrix seed, Blocks blocks, AreaMatrix totals, Tolerance tolerance) {
    List<String> areas = blocks.areas();
    List<String> names = blocks.names();
    Checks checks = new Checks();
    checks.counts("seed", seed);
    checks.counts("stripe totals", totals);
    checks.sameAreas("blocks", areas, "seed (orig)", seed.rows());
    checks.sameAreas("blocks", areas, "seed (dest)", seed.columns());
    checks.sameAreas("blocks", areas, "stripe totals (orig)", totals.rows());
    checks.sameAreas("blocks", names, "stripe totals (dest)", totals.columns());
    checks.requireNone();
    AreaMatrix seeded = blocks.stripeSums(seed);
    double[][] factors = new double[areas.size()][names.size()];
    for (int row = 0; row < factors.length; row++) {
      for (int block = 0; block < names.size(); block++) {
        double asked = totals.between(areas.get(row), names.get(block));
        double found = seeded.cells()[row][block];
        factors[row][block] = asked > 0 ? asked / found : 0;
        if (asked > 0 && found == 0) {
          checks.add("fit.nothing-to-scale", areas.get(row) + ", " + names.get(block));
        }
      }
    }
    checks.requireNone();
    double[][] cells = Checks.ordered(seed, areas, areas);
    int[] places = blocks.places();
    for (int row = 0; row < cells.length; row++) {
      for (int column = 0; column < cells.length; column++) {
        cells[row][column] *= factors[row][places[column]];
      }
    }
    return new Fit<>(
        new AreaMatrix(areas, areas, cells), stripes(blocks, cells, totals, tolerance));
  }

  private static double largest(AreaMatrix totals) {
    return Stream.of(totals.cells()).flatMapToDouble(DoubleStream::of).max().orElse(0);
  }

  private static Certificate stripes(
      Blocks blocks, double[][] cells, AreaMatrix totals, Tolerance tolerance) {
    Largest largest = new Largest(tolerance, largest(totals));
    AreaMatrix met = blocks.stripeSums(AreaMatrix.square(blocks.areas(), cells));
    for (String row : met.rows()) {
      for (String block : met.columns()) {
        largest.see(
            "stripe " + row + ", " + block, met.between(row, block), totals.between(row, block));
      }
    }
    return largest.certificate(1);
  }

  /** The sums of the areas of a block are what it has with all other blocks. */
  private static void requireAgreement(
      Checks checks, Blocks blocks, String margin, AreaVector sums, AreaVector ofBlocks) {
    for (String block : blocks.names()) {
      double sum = 0;
      for (int area = 0; area < blocks.areas().size(); area++) {
        if (blocks.blockOf().get(area).equals(block)) {
          sum += sums.of(blocks.areas().get(area));
        }
      }
      checks.sameSum(
          margin + ", block " + block, sum, "block totals, block " + block, ofBlocks.of(block));
    }
  }

  private static void requireSomething(Checks checks, AreaVector seeded, AreaVector asked) {
    asked.areas().stream()
        .filter(area -> asked.of(area) > 0 && seeded.of(area) == 0)
        .forEach(area -> checks.add("fit.nothing-to-scale", area));
  }

  /** Without the blocks, the rows and columns alone must leave a table. */
  private static void requireRoom(
      AreaMatrix seed, double[] rows, double[] columns, List<String> areas, Tolerance tolerance) {
    new Margins(areas, areas, rows, columns).fit(Checks.ordered(seed, areas, areas), tolerance);
  }
}
