package org.puebla.demography;

/**
 * What migration rates by age say in a few numbers (Bell and Muhidin 2009; Bernard, Bell and
 * Charles-Edwards 2014).
 *
 * @param gross gross migraproduction rate: moves that one person would make at these rates
 * @param peakAge age of the highest rate, the middle of its group
 * @param peakRate the highest rate
 * @param peakShare percent of all rates within five years on either side of the peak
 * @param upward greatest rise of the rate before the peak, per year of age (MURC)
 * @param upwardAge age at which that is
 * @param downward greatest fall of the rate after the peak, per year of age (MDRC)
 * @param downwardAge age at which that is
 */
public record AgeProfile(
    double gross,
    double peakAge,
    double peakRate,
    double peakShare,
    double upward,
    double upwardAge,
    double downward,
    double downwardAge) {

  private static final double AROUND_PEAK = 5;

  /**
   * Sums up rates by age.
   *
   * @param ages the middle of each age group, rising
   * @param widths years in each age group
   * @param rates moves a person and year
   */
  public static AgeProfile of(double[] ages, double[] widths, double[] rates) {
    int peak = 0;
    double gross = 0;
    for (int at = 0; at < rates.length; at++) {
      gross += rates[at] * widths[at];
      peak = rates[at] > rates[peak] ? at : peak;
    }
    double near = 0;
    for (int at = 0; at < rates.length; at++) {
      near += Math.abs(ages[at] - ages[peak]) <= AROUND_PEAK ? rates[at] * widths[at] : 0;
    }
    int rise = -1;
    int fall = -1;
    for (int at = 1; at < rates.length; at++) {
      double slope = slope(ages, rates, at);
      if (at <= peak && slope > 0 && (rise < 0 || slope > slope(ages, rates, rise))) {
        rise = at;
      }
      if (at > peak && slope < 0 && (fall < 0 || slope < slope(ages, rates, fall))) {
        fall = at;
      }
    }
    return new AgeProfile(
        gross,
        ages[peak],
        rates[peak],
        gross > 0 ? 100 * near / gross : Double.NaN,
        rise < 0 ? Double.NaN : slope(ages, rates, rise),
        rise < 0 ? Double.NaN : (ages[rise - 1] + ages[rise]) / 2,
        fall < 0 ? Double.NaN : -slope(ages, rates, fall),
        fall < 0 ? Double.NaN : (ages[fall - 1] + ages[fall]) / 2);
  }

  /** How much steeper the rise is than the fall. */
  public double asymmetry() {
    return upward / downward;
  }

  private static double slope(double[] ages, double[] rates, int at) {
    return (rates[at] - rates[at - 1]) / (ages[at] - ages[at - 1]);
  }
}
