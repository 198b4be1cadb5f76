package org.puebla.attribution;

/**
 * Slopes, as estimated or drawn.
 *
 * @param departure of each from its estimate
 */
record Point(double[] slopes, double[] departure) {

  static Point estimates(Slopes slopes) {
    return new Point(slopes.estimates(), new double[slopes.estimates().length]);
  }

  static Point away(Slopes slopes, double[] departure) {
    double[] there = slopes.estimates().clone();
    for (int at = 0; at < there.length; at++) {
      there[at] += departure[at];
    }
    return new Point(there, departure);
  }
}
