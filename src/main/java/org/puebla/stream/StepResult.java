package org.puebla.stream;

import java.io.Serializable;

/**
 * What a step changed, kept beside its revisions.
 *
 * @param revisions number of rows of the revisions table
 * @param compared cells that have a figure before and after
 * @param differing those of them whose figures differ
 * @param before sum of the compared figures as they stood
 * @param after the same as the edition says
 */
record StepResult(long revisions, long compared, long differing, double before, double after)
    implements Serializable {

  static final String NAME = "step.json";
  static final String PART = "part-0000.parquet";

  /** What the same cells are now of what they were; 1 where both are nothing. */
  double ratio() {
    return before == after ? 1 : after / before;
  }
}
