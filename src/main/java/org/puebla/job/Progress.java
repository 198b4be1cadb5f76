package org.puebla.job;

import java.time.Duration;
import org.puebla.model.Problem;

/** Somebody who wants to know how a run comes along. */
public interface Progress {

  /** A stage has begun. */
  void began(Stage stage);

  /**
   * A stage is over.
   *
   * @param rule the text that tells its result, for instance {@code job.normalised}
   * @param facts the figures of the text
   */
  void ended(Stage stage, Duration took, String rule, Object... facts);

  /** Something that does not stop the run but that somebody must mend. */
  void warned(Problem problem);
}
