package org.puebla.model;

import java.time.LocalDate;

/**
 * Figures of a period that was not over when their edition was published: published as provisional,
 * and no part of anything that is computed, since a part of a month is no month.
 */
public final class UnderWay {

  private UnderWay() {}

  /**
   * Whether a figure is one of them.
   *
   * @param status code of the figure's status
   * @param periodEnd the day after the last of its period
   * @param edition publication date
   */
  public static boolean is(String status, LocalDate periodEnd, String edition) {
    return status.equals(ObservationStatus.PROVISIONAL.code())
        && periodEnd.isAfter(LocalDate.parse(edition));
  }
}
