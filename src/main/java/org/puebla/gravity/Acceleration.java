package org.puebla.gravity;

import java.util.Arrays;

/**
 * Coefficients of levels on their way to what rounds of turns lead to; every other round they go
 * further where the last two lead (Irons and Tuck 1969).
 */
public final class Acceleration {

  /** Of the largest coefficient, what rounding may move. */
  private static final double ROUNDING = 1e-15;

  private final double[][] now;
  private final double[][] next;
  private final double[][] after;
  private double[][] moving;

  /**
   * @param now where the way begins, by effect; written anew every other round, and not copied
   */
  public Acceleration(double[][] now) {
    this.now = now;
    this.next = Arrays.stream(now).map(double[]::clone).toArray(double[][]::new);
    this.after = Arrays.stream(now).map(double[]::clone).toArray(double[][]::new);
    this.moving = next;
  }

  /** A nought for every level of every effect. */
  public static double[][] noughts(int[] levels) {
    return Arrays.stream(levels).mapToObj(double[]::new).toArray(double[][]::new);
  }

  /** Begins again where the way has led so far. */
  public void begin() {
    assign(now, next);
    moving = next;
  }

  /** The coefficients that the next round moves. */
  public double[][] moving() {
    return moving;
  }

  /** After a first round: the second begins where that ended. */
  public void goOn() {
    assign(next, after);
    moving = after;
  }

  /** After a first round that needs no second. */
  public void take() {
    assign(next, now);
  }

  /**
   * After a second round: goes where both lead, and begins again there.
   *
   * @return how far that may still be from the end
   */
  public double accelerate() {
    double left = lead();
    begin();
    return left;
  }

  /**
   * From three points on the way to where they lead; writes it into the first.
   *
   * @return how far that may still be from the end. Where weights are very unlike, steps are short
   *     long before the end: it is the way that the steps still add up to that counts. Nought when
   *     the last step is what rounding leaves.
   */
  private double lead() {
    double product = 0;
    double square = 0;
    double longest = 0;
    double largest = 0;
    for (int effect = 0; effect < now.length; effect++) {
      for (int level = 0; level < now[effect].length; level++) {
        double last = after[effect][level] - next[effect][level];
        double bend = last - (next[effect][level] - now[effect][level]);
        product += last * bend;
        square += bend * bend;
        longest = Math.max(longest, Math.abs(last));
        largest = Math.max(largest, Math.abs(after[effect][level]));
      }
    }
    if (longest <= ROUNDING * largest) {
      assign(after, now);
      return 0;
    }
    double share = square > 0 ? product / square : 0;
    for (int effect = 0; effect < now.length; effect++) {
      for (int level = 0; level < now[effect].length; level++) {
        double last = after[effect][level] - next[effect][level];
        now[effect][level] = after[effect][level] - share * last;
      }
    }
    return longest * Math.max(1, Math.abs(share));
  }

  private static void assign(double[][] from, double[][] to) {
    for (int effect = 0; effect < from.length; effect++) {
      System.arraycopy(from[effect], 0, to[effect], 0, from[effect].length);
    }
  }
}
