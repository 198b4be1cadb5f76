package org.puebla.gravity.spark;

import java.util.Arrays;
import org.puebla.gravity.Acceleration;

/**
 * The coefficients of one column on their way, accelerated by the method of Irons and Tuck (1969)
 * every other round. They stay from step to step.
 */
final class LevelColumn {

  private final double[][] now;
  private final double[][] next;
  private final double[][] after;
  private final double[][] sums;
  private double[][] moving;
  private double enough;
  private boolean isDone;
  private int column;

  LevelColumn(int[] levels) {
    this.now = noughts(levels);
    this.next = noughts(levels);
    this.after = noughts(levels);
    this.sums = noughts(levels);
    this.moving = next;
  }

  /**
   * Begins where the last step ended.
   *
   * @param all weights of levels, then sums of all columns, effect by effect
   */
  void begin(int place, int columns, double[][] all, double tolerance) {
    column = place;
    enough = tolerance;
    isDone = false;
    for (int effect = 0; effect < sums.length; effect++) {
      for (int level = 0; level < sums[effect].length; level++) {
        sums[effect][level] = all[sums.length + effect][level * columns + place];
      }
    }
    assign(now, next);
    moving = next;
  }

  int column() {
    return column;
  }

  /** The coefficients that the next turn begins with. */
  double[][] moving() {
    return moving;
  }

  /** The best coefficients of one effect beside those of the others. */
  void turn(int effect, double[] taken, int wide, int at, double[] weights) {
    double[] result = moving[effect];
    for (int level = 0; level < result.length; level++) {
      // A level whose rows weigh nothing any more stays where it was.
      if (weights[level] > 0) {
        result[level] = (sums[effect][level] - taken[level * wide + at]) / weights[level];
      }
    }
  }

  /** Whether the end is near enough. */
  boolean isDone() {
    return isDone;
  }

  void take() {
    assign(next, now);
  }

  void goOn() {
    assign(next, after);
    moving = after;
  }

  /** From three points on the way to where they lead. */
  void accelerate() {
    isDone = Acceleration.of(now, next, after) <= enough;
    assign(now, next);
    moving = next;
  }

  private static double[][] noughts(int[] levels) {
    return Arrays.stream(levels).mapToObj(double[]::new).toArray(double[][]::new);
  }

  private static void assign(double[][] from, double[][] to) {
    for (int effect = 0; effect < from.length; effect++) {
      System.arraycopy(from[effect], 0, to[effect], 0, from[effect].length);
    }
  }
}
