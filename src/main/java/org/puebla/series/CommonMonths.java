package org.puebla.series;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.puebla.model.ExitCode;
import org.puebla.model.Problem;
import org.puebla.model.PueblaException;

/** The months that two series share. */
final class CommonMonths {

  private CommonMonths() {}

  /**
   * @throws PueblaException when there are fewer than needed
   */
  static void require(
      MonthlySeries one, MonthlySeries other, YearMonth from, YearMonth to, int least) {
    long common = Math.max(0, ChronoUnit.MONTHS.between(from, to) + 1);
    if (common < least) {
      throw new PueblaException(
          ExitCode.DATA_FAILED,
          Problem.of("series.different-months", one.name(), other.name(), common, least));
    }
  }
}
