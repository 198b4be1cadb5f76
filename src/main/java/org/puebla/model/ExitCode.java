package org.puebla.model;

/** How a command ended, in the codes a scheduler can act on. */
public enum ExitCode {
  /** Done, also when nothing had changed. */
  DONE(0),
  /** A fault of the program. */
  FAULT(1),
  /** Wrong usage, or a declaration or job file that is not valid. */
  INVALID(2),
  /** An input is missing or cannot be reached. */
  INPUT_MISSING(3),
  /** Data failed their expectations; nothing was published. */
  DATA_FAILED(4),
  /** Disclosure protection failed; nothing was published. */
  PROTECTION_FAILED(5),
  /** Another run holds this data root. */
  LOCKED(6),
  /** Published, with sources carried forward from an earlier edition. */
  CARRIED_FORWARD(8),
  /** Interrupted; the last release is untouched. */
  INTERRUPTED(130);

  private final int status;

  ExitCode(int status) {
    this.status = status;
  }

  public int status() {
    return status;
  }
}
