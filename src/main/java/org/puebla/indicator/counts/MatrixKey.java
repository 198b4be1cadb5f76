package org.puebla.indicator.counts;

import java.util.Comparator;

/**
 * What the cells of one matrix share.
 *
 * @param sex {@code _T} or one of the sexes that the source divides by
 * @param age {@code _T} or one of its age groups
 */
public record MatrixKey(SeriesKey series, Moment moment, String sex, String age) {

  /** Within one series. */
  static final Comparator<MatrixKey> ORDER =
      Comparator.comparing(MatrixKey::moment)
          .thenComparing(MatrixKey::sex)
          .thenComparing(MatrixKey::age);

  /** The matrix of the same counts at another moment. */
  public MatrixKey at(Moment other) {
    return new MatrixKey(series, other, sex, age);
  }

  /** The matrix of the same moment and age, of one sex or all. */
  public MatrixKey ofSex(String other) {
    return new MatrixKey(series, moment, other, age);
  }

  /** The matrix of the same moment and sex, of one age group or all. */
  public MatrixKey ofAge(String other) {
    return new MatrixKey(series, moment, sex, other);
  }
}
