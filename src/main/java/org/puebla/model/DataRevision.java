package org.puebla.model;

import java.io.Serializable;

/**
 * What a producer made together, for instance {@code wpp-2024}: the family before the last hyphen,
 * and which of its revisions.
 *
 * @param name empty where nothing is said
 */
public record DataRevision(String name) implements Serializable {

  private static final DataRevision NOT_SAID = new DataRevision("");

  /** Of figures whose producer revises them one by one, or does not say. */
  public static DataRevision notSaid() {
    return NOT_SAID;
  }

  /**
   * Whether figures of both must not be added or subtracted: they are of one family and were not
   * made together.
   */
  public boolean mixesWith(DataRevision other) {
    return isOfFamily(other) && !name.equals(other.name);
  }

  /** Whether both are revisions of one set of figures. */
  public boolean isOfFamily(DataRevision other) {
    return !name.isEmpty() && family().equals(other.family());
  }

  private String family() {
    int hyphen = name.lastIndexOf('-');
    return hyphen < 0 ? name : name.substring(0, hyphen);
  }
}
