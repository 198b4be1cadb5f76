package org.puebla.attribution;

import java.util.Arrays;

/** By how much one part of the linear predictor changes between the times, by corridor. */
interface Change {

  /** Which of the changes that the intervals of the inputs allow. */
  enum End {
    BEST,
    LOW,
    HIGH
  }

  double at(End end, int corridor, Point point);

  boolean isExact();

  /** Fixed effects have no inputs. */
  record OfEffects(Level change) implements Change {

    @Override
    public double at(End end, int corridor, Point point) {
      return change.at(corridor, point.departure());
    }

    @Override
    public boolean isExact() {
      return true;
    }
  }

  /**
   * A slope times a difference of values.
   *
   * @param place of the slope; below nought where it is one
   */
  record OfTerm(int place, Values difference) implements Change {

    static OfTerm of(Term term, Slopes slopes, Values before, Values after) {
      int place = term.slope().map(slopes.names()::indexOf).orElse(-1);
      double[] best = minus(after.best(), before.best());
      if (before.isExact() && after.isExact()) {
        return new OfTerm(place, Values.exactly(best));
      }
      // Errors at both times may point apart: the least difference is of the ends farthest off.
      double[] low = minus(after.low(), before.high());
      double[] high = minus(after.high(), before.low());
      return new OfTerm(place, new Values(best, low, high));
    }

    @Override
    public double at(End end, int corridor, Point point) {
      double slope = place < 0 ? 1 : point.slopes()[place];
      if (slope == 0) {
        // A series that plays no part plays none where nothing is known of it either.
        return 0;
      }
      double[] values =
          switch (end) {
            case BEST -> difference.best();
            case LOW -> slope < 0 ? difference.high() : difference.low();
            case HIGH -> slope < 0 ? difference.low() : difference.high();
          };
      return slope * values[corridor];
    }

    @Override
    public boolean isExact() {
      return difference.isExact();
    }

    /** Whether the term is known to be the same at both times, in every corridor. */
    boolean isNothing() {
      return isExact() && Arrays.stream(difference.best()).allMatch(each -> each == 0);
    }

    private static double[] minus(double[] values, double[] others) {
      double[] left = new double[values.length];
      for (int at = 0; at < left.length; at++) {
        left[at] = values[at] - others[at];
      }
      return left;
    }
  }
}
