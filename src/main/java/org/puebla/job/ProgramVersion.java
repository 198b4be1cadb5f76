package org.puebla.job;

import java.util.Objects;

/** The version of Puebla that is running. */
public final class ProgramVersion {

  private ProgramVersion() {}

  /** As the jar says; {@code development} before packaging. */
  public static String current() {
    return Objects.requireNonNullElse(
        ProgramVersion.class.getPackage().getImplementationVersion(), "development");
  }
}
