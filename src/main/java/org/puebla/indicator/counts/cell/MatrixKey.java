package org.puebla.indicator.counts.cell;

import java.util.Collection;
import java.util.Comparator;

/**
 * What the cells of one matrix share.
 *
 * @param sex {@code _T} or one of the sexes that the source divides by
 * @param age {@code _T} or one of its age groups
 * @param part {@link Part#ALL} in every matrix that is not asked for by its part
 */
public record MatrixKey(SeriesKey series, Moment moment, String sex, String age, Part part) {

  /** Within one series. */
  public static final Comparator<MatrixKey> ORDER =
      Comparator.comparing(MatrixKey::moment)
          .thenComparing(MatrixKey::sex)
          .thenComparing(MatrixKey::age)
          .thenComparing(MatrixKey::part);

  /** Everybody in a calendar year, or in the middle of it, by the key that no series has. */
  public static MatrixKey ofYear(CountingBasis basis, int year) {
    return new MatrixKey(new SeriesKey("", basis), Moment.calendarYear(year), "_T", "_T", Part.ALL);
  }

  /** The same matrix, beside what further sources say. */
  public MatrixKey with(Collection<String> sources) {
    SeriesKey joined = new SeriesKey(series.edition(), series.basis().with(sources));
    return new MatrixKey(joined, moment, sex, age, part);
  }

  /** The matrix of the same counts at another moment. */
  public MatrixKey at(Moment other) {
    return new MatrixKey(series, other, sex, age, part);
  }

  /** The matrix of the same moment and age, of one sex or all. */
  public MatrixKey ofSex(String other) {
    return new MatrixKey(series, moment, other, age, part);
  }

  /** The matrix of the same moment and sex, of one age group or all. */
  public MatrixKey ofAge(String other) {
    return new MatrixKey(series, moment, sex, other, part);
  }

  /** The matrix of the same moment, sex and age, of a part only. */
  public MatrixKey ofPart(Part other) {
    return new MatrixKey(series, moment, sex, age, other);
  }

  /** Both sexes and all ages together. */
  public boolean isOfEverybody() {
    return sex.equals("_T") && age.equals("_T");
  }
}
