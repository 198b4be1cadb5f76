package org.puebla.quality;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * One row of the {@code quality} table: what a rule looked at and what it found.
 *
 * @param rule id of the rule, for instance {@code total.world} or {@code expect.rows}
 * @param level how grave it is
 * @param imbalance found minus expected, null where the rule compares no figures
 * @param locator where in the source it was found, empty for the edition as a whole
 */
public record Finding(
    String sourceId,
    String edition,
    String rule,
    Level level,
    @Nullable Double imbalance,
    String found,
    String expected,
    String locator)
    implements Serializable {

  /** How grave a finding is. */
  public enum Level {
    /** The rule was met. */
    PASS,
    /** The rule was not applied, and {@code found} says why. */
    NOT_APPLIED,
    /** The rule was not met; the edition is published all the same. */
    WARN,
    /** The rule was not met; the edition is not published. */
    FAIL
  }
}
