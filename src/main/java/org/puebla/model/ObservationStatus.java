package org.puebla.model;

/** The state of a figure, in the codes of SDMX CL_OBS_STATUS. */
public enum ObservationStatus implements Coded {
  /** Normal. */
  NORMAL("A"),
  /** Break in the series. */
  BREAK("B"),
  /** Definition differs. */
  DEFINITION_DIFFERS("D"),
  /** Estimated. */
  ESTIMATED("E"),
  /** Imputed. */
  IMPUTED("I"),
  /** Cannot exist. */
  CANNOT_EXIST("M"),
  /** Missing. */
  MISSING("O"),
  /** Provisional. */
  PROVISIONAL("P"),
  /** Suppressed by the producer. */
  SUPPRESSED("Q");

  private final String code;

  ObservationStatus(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
