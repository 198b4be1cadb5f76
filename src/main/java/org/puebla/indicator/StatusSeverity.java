package org.puebla.indicator;

import static org.apache.spark.sql.functions.when;

import java.util.List;
import org.apache.spark.sql.Column;
import org.puebla.model.ObservationStatus;

/** How much a status takes away from a figure, so that a result can carry its worst input's. */
final class StatusSeverity {

  /** From the best; a missing input is worse than a suppressed one, which has bounds. */
  static final List<ObservationStatus> FROM_BEST =
      List.of(
          ObservationStatus.NORMAL,
          ObservationStatus.PROVISIONAL,
          ObservationStatus.ESTIMATED,
          ObservationStatus.IMPUTED,
          ObservationStatus.BREAK,
          ObservationStatus.DEFINITION_DIFFERS,
          ObservationStatus.SUPPRESSED,
          ObservationStatus.MISSING);

  private StatusSeverity() {}

  static int of(ObservationStatus status) {
    return FROM_BEST.indexOf(status);
  }

  /** The severity of a column of codes; a code outside the list says that a definition differs. */
  static Column ofCode(Column code) {
    Column severity = when(code.equalTo(FROM_BEST.get(0).code()), 0);
    for (ObservationStatus status : FROM_BEST) {
      severity = severity.when(code.equalTo(status.code()), of(status));
    }
    return severity.otherwise(of(ObservationStatus.DEFINITION_DIFFERS));
  }

  static Column toCode(Column severity) {
    Column code = when(severity.equalTo(0), FROM_BEST.get(0).code());
    for (ObservationStatus status : FROM_BEST) {
      code = code.when(severity.equalTo(of(status)), status.code());
    }
    return code;
  }
}
