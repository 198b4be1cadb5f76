package org.puebla.job;

import java.util.List;
import java.util.Optional;
import org.puebla.model.ExitCode;
import org.puebla.model.Problem;

/**
 * How a run ended.
 *
 * @param release the release that it published or found current, empty when it published none
 * @param problems what somebody must mend although the run went on
 */
public record Ending(
    ExitCode exitCode, Outcome outcome, Optional<String> release, List<Problem> problems) {

  /** What a run did to the releases. */
  public enum Outcome {
    PUBLISHED,
    /** The current release is made of the same. */
    NOTHING_CHANGED,
    /** The job says that nothing shall be published. */
    COMPARED_ONLY
  }

  public Ending {
    problems = List.copyOf(problems);
  }
}
