package org.puebla.demography;

import java.util.List;

/**
 * The curves that a model migration schedule adds up (Rogers and Castro 1981; Rogers and Watkins
 * 1987; Raymer and Rogers 2008). All have childhood, labour force and a constant.
 */
public enum ScheduleForm {
  /** Childhood, labour force, constant. */
  SEVEN(""),
  /** And rates that rise with age. */
  NINE(" a3 alpha3"),
  /** And a peak at retirement. */
  ELEVEN(" a3 alpha3 mu3 lambda3"),
  /** A peak at retirement, and rates that rise after it. */
  THIRTEEN(" a3 alpha3 mu3 lambda3 a4 lambda4");

  private static final String COMMON = "a1 alpha1 a2 alpha2 mu2 lambda2 c";

  private final String further;

  ScheduleForm(String further) {
    this.further = further;
  }

  /** The names of the parameters, in the order in which schedules hold them. */
  public List<String> parameters() {
    return List.of((COMMON + further).split(" "));
  }
}
