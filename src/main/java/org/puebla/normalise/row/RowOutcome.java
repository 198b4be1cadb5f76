package org.puebla.normalise.row;

import org.puebla.quality.RefusalReason;

/** What one landed row became; every row becomes exactly one of these. */
public sealed interface RowOutcome {

  /**
   * The row is an observation.
   *
   * @param observation values in the order of the table's schema
   */
  record Kept(Object[] observation) implements RowOutcome {}

  /**
   * The row cannot be read and is set aside, whole, with the reason.
   *
   * @param column column of the table that could not be filled
   * @param found what stood in the row
   * @param expected what should have
   * @param suggestion the nearest thing that would have been understood, empty when nothing is near
   */
  record Refused(
      RefusalReason reason, String column, String found, String expected, String suggestion)
      implements RowOutcome {}

  /**
   * The row prints a total of other rows.
   *
   * @param rule position of the rule in the declaration
   * @param observation the total as an observation, {@code _T} in the dimensions summed over
   */
  record Total(int rule, Object[] observation) implements RowOutcome {}

  /**
   * The row was left out on purpose.
   *
   * @param rule name of the rule that says why
   */
  record Ignored(String rule) implements RowOutcome {}
}
