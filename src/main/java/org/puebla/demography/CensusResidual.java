package org.puebla.demography;

/**
 * Net migration as what births, deaths and ageing leave unexplained between two censuses (United
 * Nations 1970, Manual VI; Bogue, Hinze and White 1982).
 *
 * @param forward migrants as of the second census: P<sub>1</sub> &minus; S P<sub>0</sub>
 * @param reverse migrants as of the first census: P<sub>1</sub>/S &minus; P<sub>0</sub>; NaN where
 *     nobody survives
 */
public record CensusResidual(double forward, double reverse) {

  /**
   * Of one age group, by the share of it that survives to the second census.
   *
   * @param before people at the first census
   * @param after the survivors of the same people and of migrants at the second, older by the time
   *     between
   * @param survival census or life-table survival ratio, above nought; above one where the censuses
   *     differ in coverage
   */
  public static CensusResidual bySurvival(double before, double after, double survival) {
    return new CensusResidual(
        after - survival * before, survival > 0 ? after / survival - before : Double.NaN);
  }

  /** The mean of both, for migrants who came evenly through the interval. */
  public double average() {
    return (forward + reverse) / 2;
  }

  /** Growth less natural increase: P<sub>1</sub> &minus; P<sub>0</sub> &minus; (B &minus; D). */
  public static double byVitalStatistics(
      double before, double after, double births, double deaths) {
    return after - before - (births - deaths);
  }
}
