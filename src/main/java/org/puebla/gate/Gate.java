package org.puebla.gate;

import org.puebla.model.Coded;
import org.puebla.quality.Finding.Level;

/** A rule that an edition passes, is published with a warning by, or is held back by. */
public enum Gate implements Coded {
  /** The same cells, or the next periods, add up to so many times what they were. */
  LEVEL("level", Level.FAIL, 3),
  /** The next periods add up to so many times those before: a year of crisis, or a slip. */
  NEXT_LEVEL("next-level", Level.WARN, 5),
  /** The share of cells that counted somebody and now count nobody. */
  NOUGHTS("noughts", Level.FAIL, 0.5),
  /** One cell grew by so many times all that was counted in its period. */
  OUTLIER("outlier", Level.FAIL, 1),
  /** So many periods within its span that stood before are not there. */
  MISSING_PERIOD("missing-period", Level.FAIL, 0),
  /** So many periods between its first and its last are not there, and never were. */
  HOLE("hole", Level.WARN, 0),
  /** The share of cells changed of which the period ended more than three years ago. */
  LONG_PAST("long-past", Level.WARN, 0.2),
  /** Says in all cells what the edition before said. */
  REPEATED("repeated", Level.WARN, 0),
  /** The share of sums of women and men that are off from both by more than a hundredth. */
  SEXES("sexes", Level.WARN, 0.01),
  /** So many cells hold refugees or asylum seekers of a country in that country. */
  SELF_ORIGIN("self-origin", Level.WARN, 0),
  /** A stock of an area is so many times that of the year before, or a part as small. */
  STOCK_JUMP("stock-jump", Level.WARN, 100),
  /** A stock of an area is the same to the unit for so many years on end. */
  STANDSTILL("standstill", Level.WARN, 3),
  /** The share of rows refused because their key was there before. */
  REPEATED_KEYS("repeated-keys", Level.FAIL, 0.05);

  private final String code;
  private final Level level;
  private final double bound;

  Gate(String code, Level level, double bound) {
    this.code = code;
    this.level = level;
    this.bound = bound;
  }

  @Override
  public String code() {
    return code;
  }

  /** What a value beyond the bound does to the edition. */
  public Level level() {
    return level;
  }

  /** The most that passes where a declaration does not say another. */
  public double bound() {
    return bound;
  }
}
