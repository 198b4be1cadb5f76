package org.puebla.indicator.counts.figure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.puebla.model.ObservationStatus;

/** How much a status takes away from a figure, so that a result can carry its worst input's. */
public final class StatusSeverity {

  /** From the best; a missing input is worse than a suppressed one, which has bounds. */
  private static final List<ObservationStatus> FROM_BEST =
      List.of(
          ObservationStatus.NORMAL,
          ObservationStatus.PROVISIONAL,
          ObservationStatus.ESTIMATED,
          ObservationStatus.IMPUTED,
          ObservationStatus.BREAK,
          ObservationStatus.DEFINITION_DIFFERS,
          ObservationStatus.SUPPRESSED,
          ObservationStatus.MISSING);

  private static final Map<String, Integer> BY_CODE = new HashMap<>();

  static {
    FROM_BEST.forEach(status -> BY_CODE.put(status.code(), FROM_BEST.indexOf(status)));
  }

  private StatusSeverity() {}

  static int of(ObservationStatus status) {
    return FROM_BEST.indexOf(status);
  }

  /** The severity of a code; a code outside the list says that a definition differs. */
  static int of(String code) {
    Integer severity = BY_CODE.get(code);
    return severity == null ? of(ObservationStatus.DEFINITION_DIFFERS) : severity;
  }

  /** The status of a severity. */
  public static ObservationStatus status(int severity) {
    return FROM_BEST.get(severity);
  }
}
