package org.puebla.gravity.spark;

import java.io.Serializable;
import java.util.List;

/**
 * Some rows as they were read.
 *
 * @param numbers column by column, of rows without gaps
 * @param codes the same for names, numbered in this block
 * @param names of each column, by their number in this block
 * @param rows the number of each row in its part of the file, from one
 * @param read rows of this block, gaps among them
 * @param faults cells that are wrong
 */
record ReadBlock(
    double[][] numbers,
    int[][] codes,
    String[][] names,
    int[] rows,
    int read,
    int gaps,
    List<Fault> faults)
    implements Serializable {

  /**
   * A cell that is wrong.
   *
   * @param row its number in its part of the file, from one
   * @param rule how it is told
   */
  record Fault(int row, String rule, List<Object> facts) implements Serializable {}

  /** What a part of the file says of itself. */
  record Told(int read, int gaps, List<Fault> faults) implements Serializable {}
}
