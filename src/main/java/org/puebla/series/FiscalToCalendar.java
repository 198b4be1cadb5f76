package org.puebla.series;

import org.puebla.matrix.Bounded;

/** Calendar years out of fiscal years of which only the totals are known. */
public final class FiscalToCalendar {

  private static final int MONTHS = 12;

  private FiscalToCalendar() {}

  /**
   * The calendar year that two successive fiscal years overlap, as if every month of a fiscal year
   * were alike: (s-1)/12 of the earlier and (13-s)/12 of the later, which for October to September
   * is &frac34; FY<sub>t</sub> + &frac14; FY<sub>t+1</sub>, fiscal years named by their end. An
   * estimate. Its bounds are guaranteed: each part is at least nought and at most the whole. Exact
   * where fiscal years begin in January.
   *
   * @param earlier the fiscal year that begins in the year before; not read for January
   * @param later the fiscal year that begins in the calendar year
   * @param firstMonth of the fiscal year, 1 to 12
   */
  public static Bounded of(Bounded earlier, Bounded later, int firstMonth) {
    if (firstMonth < 1 || firstMonth > MONTHS) {
      throw new IllegalArgumentException("no month " + firstMonth);
    }
    if (firstMonth == 1) {
      return later;
    }
    double ofEarlier = (firstMonth - 1) / (double) MONTHS;
    double ofLater = (MONTHS + 1 - firstMonth) / (double) MONTHS;
    double value = ofEarlier * earlier.value() + ofLater * later.value();
    return new Bounded(value, 0, earlier.high() + later.high());
  }
}
