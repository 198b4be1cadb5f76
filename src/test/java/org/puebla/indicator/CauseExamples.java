package org.puebla.indicator;

import java.util.List;
import org.puebla.indicator.run.Computed;
import org.puebla.indicator.run.Indicators;
import org.puebla.table.Tables;

/** The series that the pages of causes work out. */
public final class CauseExamples {

  private static final String DRIVERS =
      """
      driver               ref_area time_period obs_value obs_low obs_high
      NY.GDP.PCAP.PP.KD    MEX      2018        20000     .       .
      NY.GDP.PCAP.PP.KD    MEX      2019        20200     .       .
      NY.GDP.PCAP.PP.KD    USA      2018        60000     .       .
      NY.GDP.PCAP.PP.KD    USA      2019        61800     .       .
      SL.UEM.TOTL.ZS       MEX      2019        3.5       .       .
      SL.UEM.TOTL.ZS       USA      2019        3.7       .       .
      PV.EST               MEX      2018        -0.7      -1.1    -0.3
      PV.EST               MEX      2019        -0.8      -1.2    -0.4
      RQ.EST               MEX      2019        0.1       -0.2    0.4
      VA.EST               MEX      2019        -0.05     -0.25   0.15
      RL.EST               MEX      2019        -0.6      -0.9    -0.3
      HDR.INEQ_INC         MEX      2019        21.1      .       .
      VC.IHR.PSRC.P5       MEX      2019        29        .       .
      HDR.MYS              MEX      2019        9         .       .
      AG.LND.FRST.ZS       MEX      2014        34.5      .       .
      AG.LND.FRST.ZS       MEX      2019        34        .       .
      NE.TRD.GNFS.ZS       MEX      2019        78        .       .
      BX.KLT.DINV.CD.WD    MEX      2019        31.2      .       .
      UCDP.BRD             GTM      2020        17        10      34
      BX.TRF.PWKR.CD.DT    MEX      2019        39        .       .
      BX.TRF.PWKR.CD.DT    GTM      2020        850000    .       .
      BX.TRF.PWKR.CD.DT    CAN      2020        1000      .       .
      NY.GDP.PCAP.CD       CAN      2020        43000     .       .
      NY.GDP.PCAP.CD       USA      2020        63000     .       .
      NY.GDP.MKTP.CD       MEX      2019        1300      .       .
      """;

  private static final String POPULATION =
      """
      ref_area time_period obs_value
      GTM      2020        17000
      """;

  private CauseExamples() {}

  static Written drivers() {
    return Written.drivers(DRIVERS)
        .and(
            Written.drivers(
                """
                driver        cause ref_area counterpart_area time_period obs_value
                GEODIST.DISTW X     CAN      MEX              2004        3450
                GEODIST.DISTW X     CAN      USA              2004        2154
                GEODIST.DISTW X     MEX      USA              2004        2457
                """));
  }

  public static Computed of(String id) {
    return Computed.of(
        List.of(Indicators.find(id).orElseThrow()),
        Written.none(Tables.FLOWS),
        Written.population(POPULATION),
        drivers());
  }
}
