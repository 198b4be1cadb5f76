package org.puebla.indicator;

/**
 * The closed system of four countries that every page works out. The flows are the least that turn
 * the stocks by birthplace of one census into those of the next; A, B, C, D of the pages are MEX,
 * GTM, SLV and HND here.
 */
final class FourCountries {

  static final String FLOWS =
      """
      origin destination obs_value
      MEX GTM 0
      MEX SLV 50
      MEX HND 0
      GTM MEX 35
      GTM SLV 25
      GTM HND 0
      SLV MEX 10
      SLV GTM 10
      SLV HND 0
      HND MEX 10
      HND GTM 10
      HND SLV 0
      """;

  /** The people of both censuses; midway there are 1157.5, 700, 907.5 and 235, in all 3000. */
  static final String POPULATION =
      """
      ref_area time_period obs_value
      MEX 2018 1155
      GTM 2018 720
      SLV 2018 880
      HND 2018 245
      MEX 2022 1160
      GTM 2022 680
      SLV 2022 935
      HND 2022 225
      """;

  private FourCountries() {}

  static Computed of(Indicator indicator) {
    return Computed.of(indicator, Written.flows(FLOWS), Written.population(POPULATION));
  }
}
