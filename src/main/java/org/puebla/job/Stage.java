package org.puebla.job;

/** A part of a run that is shown and timed on its own, in the order in which they come. */
public enum Stage {
  /** New files are taken into the landing zone. */
  RECEIVE("received"),
  /** Landed files become observations and refused rows. */
  NORMALISE("normalised"),
  /** Editions of each source become one series. */
  STITCH("stitched"),
  /** Indicators are computed from the observations. */
  INDICATORS("indicators"),
  /** Flows are estimated from stocks. */
  ESTIMATES("estimates"),
  /** Counts of both ends of corridors are held beside each other. */
  MIRROR("mirror"),
  /** Gravity models are fitted, and changes attributed to causes. */
  GRAVITY("gravity"),
  /** The candidate is compared with the last release. */
  COMPARE("compared"),
  /** Studies are written from the candidate. */
  STUDIES("studies"),
  /** The candidate takes the last release's place. */
  PUBLISH("published");

  private final String key;

  Stage(String key) {
    this.key = key;
  }

  /** The name of the stage in journals and message bundles. */
  public String key() {
    return key;
  }
}
