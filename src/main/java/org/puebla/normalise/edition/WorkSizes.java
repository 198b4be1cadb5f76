package org.puebla.normalise.edition;

/**
 * How an edition is cut into tasks, the same on every machine: where one file of a table ends and
 * the next begins depends on the rows and on these sizes, never on cores or executors.
 *
 * @param bytesPerPart larger files are read by several tasks
 * @param rowsPerFile about how many rows a file of a table holds
 */
public record WorkSizes(long bytesPerPart, long rowsPerFile) {

  /** Parts of 64 MiB and files of two million rows. */
  public static WorkSizes usual() {
    return new WorkSizes(64L << 20, 1L << 21);
  }
}
