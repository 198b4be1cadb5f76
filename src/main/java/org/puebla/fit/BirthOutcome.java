package org.puebla.fit;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.puebla.model.ExitCode;
import org.puebla.model.Problem;
import org.puebla.model.PueblaException;

/**
 * What became of a birthplace: its table, or why there is none.
 *
 * @param fit null when there are problems
 */
public record BirthOutcome(@Nullable Fit<double[][]> fit, List<Problem> problems)
    implements Serializable {

  /** Fits a birthplace; a refusal is an outcome like others. */
  public static BirthOutcome of(BirthFit fit, BirthMargins people) {
    try {
      return new BirthOutcome(fit.fit(people), List.of());
    } catch (PueblaException refused) {
      return new BirthOutcome(null, List.copyOf(refused.problems()));
    }
  }

  /**
   * The fit.
   *
   * @throws PueblaException with the problems, when there are any
   */
  public Fit<double[][]> orElseThrow() {
    if (fit == null) {
      throw new PueblaException(ExitCode.DATA_FAILED, problems);
    }
    return fit;
  }
}
