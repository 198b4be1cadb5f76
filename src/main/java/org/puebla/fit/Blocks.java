package org.puebla.fit;

import java.util.ArrayList;
import java.util.List;
import org.puebla.matrix.AreaMatrix;

/**
 * Areas gathered in blocks, for instance countries in regions: figures of blocks spread over the
 * cells of a table of areas, and the cells summed to blocks again.
 *
 * @param areas each once
 * @param blockOf the block of each area, in the order of the areas
 */
public record Blocks(List<String> areas, List<String> blockOf) {

  public Blocks {
    areas = List.copyOf(areas);
    blockOf = List.copyOf(blockOf);
    if (areas.size() != blockOf.size()) {
      throw new IllegalArgumentException(areas.size() + " areas and " + blockOf.size() + " blocks");
    }
  }

  /** Blocks A, B, … with areas A1, A2, …, as many as the sizes say; 26 blocks at most. */
  public static Blocks ofSizes(int... sizes) {
    if (sizes.length > 'Z' - 'A' + 1) {
      throw new IllegalArgumentException(sizes.length + " blocks");
    }
    List<String> areas = new ArrayList<>();
    List<String> blockOf = new ArrayList<>();
    for (int block = 0; block < sizes.length; block++) {
      String name = String.valueOf((char) ('A' + block));
      for (int at = 1; at <= sizes[block]; at++) {
        areas.add(name + at);
        blockOf.add(name);
      }
    }
    return new Blocks(areas, blockOf);
  }

  /** The blocks, in the order in which their first areas come. */
  public List<String> names() {
    return blockOf.stream().distinct().toList();
  }

  /** The place of the block of each area among {@link #names}. */
  int[] places() {
    List<String> names = names();
    return blockOf.stream().mapToInt(names::indexOf).toArray();
  }

  /**
   * The block matrix: each cell has the figure of the blocks of its two areas.
   *
   * @param figures by block and block
   */
  public AreaMatrix spread(AreaMatrix figures) {
    return new AreaMatrix(areas, areas, Checks.ordered(figures, blockOf, blockOf));
  }

  /**
   * The stripe matrix: each cell has the figure of its row and of the block of its column.
   *
   * @param figures by area and block
   */
  public AreaMatrix spreadStripes(AreaMatrix figures) {
    return new AreaMatrix(areas, areas, Checks.ordered(figures, areas, blockOf));
  }

  /** The sums of the cells of each pair of blocks. */
  public AreaMatrix sums(AreaMatrix table) {
    return new AreaMatrix(
        names(), names(), sums(Checks.ordered(table, areas, areas), places(), places()));
  }

  /** The sums of the cells of each row and block of columns. */
  public AreaMatrix stripeSums(AreaMatrix table) {
    int[] each = new int[areas.size()];
    for (int at = 0; at < each.length; at++) {
      each[at] = at;
    }
    return new AreaMatrix(
        areas, names(), sums(Checks.ordered(table, areas, areas), each, places()));
  }

  private double[][] sums(double[][] cells, int[] rowPlaces, int[] columnPlaces) {
    int height = 1 + last(rowPlaces);
    double[][] sums = new double[height][1 + last(columnPlaces)];
    for (int row = 0; row < cells.length; row++) {
      for (int column = 0; column < cells.length; column++) {
        sums[rowPlaces[row]][columnPlaces[column]] += cells[row][column];
      }
    }
    return sums;
  }

  private static int last(int[] places) {
    int last = -1;
    for (int place : places) {
      last = Math.max(last, place);
    }
    return last;
  }
}
