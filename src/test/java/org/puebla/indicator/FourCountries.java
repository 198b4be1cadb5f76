package org.puebla.indicator;

import java.util.List;
import org.puebla.indicator.run.Computed;

/**
 * The closed system of four countries that every page works out. The flows are the least that turn
 * the stocks by birthplace of one census into those of the next; A, B, C, D of the pages are MEX,
 * GTM, SLV and HND here.
 */
public final class FourCountries {

  public static final String FLOWS =
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
  public static final String POPULATION =
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

  /** Invented; the same in both directions, as the rows of one say. */
  private static final String DISTANCES =
      """
      driver        cause ref_area counterpart_area time_period obs_value
      GEODIST.DISTW X     MEX      GTM              2004        100
      GEODIST.DISTW X     MEX      SLV              2004        100
      GEODIST.DISTW X     MEX      HND              2004        200
      GEODIST.DISTW X     GTM      SLV              2004        150
      GEODIST.DISTW X     GTM      HND              2004        120
      GEODIST.DISTW X     SLV      HND              2004        110
      """;

  private FourCountries() {}

  public static Written distances() {
    return Written.drivers(DISTANCES);
  }

  public static Computed of(Indicator indicator) {
    return Computed.of(
        List.of(indicator), Written.flows(FLOWS), Written.population(POPULATION), distances());
  }
}
