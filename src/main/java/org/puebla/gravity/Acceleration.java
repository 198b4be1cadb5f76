package org.puebla.gravity;

/** Goes further where rounds of a search lead (Irons and Tuck 1969). */
public final class Acceleration {

  /** Of the largest coefficient, what rounding may move. */
  private static final double ROUNDING = 1e-15;

  private Acceleration() {}

  /**
   * From three points on the way to where they lead; writes it into the first.
   *
   * @return how far that may still be from the end. Where weights are very unlike, steps are short
   *     long before the end: it is the way that the steps still add up to that counts. Nought when
   *     the last step is what rounding leaves.
   */
  public static double of(double[][] now, double[][] next, double[][] after) {
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
      for (int effect = 0; effect < now.length; effect++) {
        System.arraycopy(after[effect], 0, now[effect], 0, now[effect].length);
      }
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
}
