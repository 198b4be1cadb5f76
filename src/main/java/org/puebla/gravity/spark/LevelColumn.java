package org.puebla.gravity.spark;

import org.puebla.gravity.Acceleration;

/** The coefficients of one column on their way, which stay from step to step. */
final class LevelColumn {

  private final Acceleration way;
  private final double[][] sums;
  private double enough;
  private boolean isDone;
  private int column;

  LevelColumn(int[] levels) {
    this.way = new Acceleration(Acceleration.noughts(levels));
    this.sums = Acceleration.noughts(levels);
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
    way.begin();
  }

  int column() {
    return column;
  }

  /** The coefficients that the next turn begins with. */
  double[][] moving() {
    return way.moving();
  }

  /** The best coefficients of one effect beside those of the others. */
  void turn(int effect, double[] taken, int wide, int at, double[] weights) {
    double[] result = way.moving()[effect];
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
    way.take();
  }

  void goOn() {
    way.goOn();
  }

  void accelerate() {
    isDone = way.accelerate() <= enough;
  }
}
